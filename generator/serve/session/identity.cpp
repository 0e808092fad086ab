#include "generator/serve/session/identity.hpp"

#include <cstdio>

#include "generator/serve/http/form.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::string_view root_path = "/autodiscover/autodiscoverservice.svc/root";
constexpr const char* user_path = "/Autodiscover/AutodiscoverService.svc/root/oauth/user";
constexpr const char* token_path = "/WebTicket/oauthtoken";

Answer oauth_error(const char* error) { return {.status = 400, .document = Json{{"error", error}}}; }

std::string without_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return lower_case(path);
}

/// A token that looks random but is the same in every run.
std::string token_text(std::uint64_t number) {
  std::uint64_t x = number * 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  char text[40];
  std::snprintf(text, sizeof text, "cwt=AAEB%016llx%llu", static_cast<unsigned long long>(x ^ (x >> 31U)),
                static_cast<unsigned long long>(number));
  return text;
}

}  // namespace

bool Identity::claims(const std::string& path) const {
  const std::string known = without_slash(path);
  return known == "/" || known == "/xframe" || known.starts_with("/autodiscover/") ||
         known == lower_case(token_path);
}

std::string Identity::base_of(const Exchange& exchange) const {
  return exchange.request.pool == 1 && !world_.options.second_pool.empty() ? world_.options.second_pool
                                                                           : exchange.base;
}

Answer Identity::handle(Exchange& exchange) {
  const std::string path = without_slash(exchange.target.path);
  if (path == lower_case(token_path)) return token(exchange);
  if (path.ends_with("/xframe")) {
    const std::string page = "<!DOCTYPE html><html><head><title>XFrame</title></head><body></body></html>";
    return {.status = 200, .content = page, .content_type = "text/html"};
  }
  if (path.ends_with("/user")) return user(exchange);
  if (path == "/" || path == root_path || path.starts_with(std::string(root_path) + "/"))
    return root(exchange);
  return error_answer(world_.api, {404, "", "Discovery has no such address.", {}});
}

Answer Identity::root(const Exchange& exchange) const {
  const std::string base = base_of(exchange);
  const std::string self = base + "/Autodiscover/AutodiscoverService.svc/root";
  Json document{{"rel", "root"},
                {"_links",
                 {{"self", {{"href", self}}},
                  {"user", {{"href", base + user_path}}},
                  {"xframe", {{"href", self + "/xframe"}}}}}};
  return {.status = 200,
          .document = std::move(document),
          .headers = {{"Expires", "-1"}, {"Cache-Control", "no-cache"}}};
}

Answer Identity::user(Exchange& exchange) {
  const Account* account = account_of(exchange);
  if (!account) return challenge(exchange);
  const std::string base = base_of(exchange);
  Json links{{"self", {{"href", base + user_path}}}};
  if (world_.options.split_pool && exchange.request.pool == 0) {
    links["redirect"] = {{"href", world_.options.second_pool + user_path}};
  } else {
    Json link{{"href", base + applications_path}};
    if (world_.place("applications").resource && world_.place("applications").resource->revision > 1)
      link["revision"] = "2";
    links["applications"] = std::move(link);
  }
  links["xframe"] = {{"href", base + "/Autodiscover/AutodiscoverService.svc/root/xframe"}};
  return {.status = 200, .document = Json{{"rel", "user"}, {"_links", std::move(links)}}};
}

Answer Identity::challenge(const Exchange& exchange) const {
  Answer answer{.status = 401, .content_type = "text/html"};
  answer.content = "<html><head><title>401</title></head><body><h1>Access is denied.</h1></body></html>";
  answer.headers.emplace_back("WWW-Authenticate",
                              "Bearer trusted_issuers=\"00000001-0000-0000-c000-000000000000@contoso.com\", "
                              "client_id=\"00000004-0000-0ff1-ce00-000000000000\"");
  answer.headers.emplace_back(
      "WWW-Authenticate",
      "MsRtcOAuth href=\"" + base_of(exchange) + token_path +
          "\",grant_type=\"urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,password\"");
  return answer;
}

Account* Identity::account_of(const Exchange& exchange) {
  const std::string header = exchange.request.header("Authorization").value_or("");
  constexpr std::size_t scheme = 7;
  std::string text =
      same_text(header.substr(0, scheme), "Bearer ") ? std::string(trim(header.substr(scheme))) : "";
  if (text.empty()) {  // browsers send the cookie when they load photos
    const std::string cookie = exchange.request.header("Cookie").value_or("");
    constexpr std::string_view name = "cwt_ucwa=";
    if (const auto at = cookie.find(name); at != std::string::npos)
      text = decode_url(cookie.substr(at + name.size(), cookie.find(';', at) - at - name.size()), false);
  }
  const auto found = tokens_.find(text);
  if (found == tokens_.end()) return nullptr;
  const bool good = found->second.end > world_.timeline.now() && found->second.pool == exchange.request.pool;
  return good ? found->second.account : nullptr;
}

Answer Identity::issue(Account& account, int pool, std::chrono::seconds life) {
  const std::string text = token_text(++last_token_);
  tokens_[text] = {&account, pool, world_.timeline.now() + life};
  return {.status = 200,
          .document = Json{{"access_token", text},
                           {"expires_in", life.count()},
                           {"ms_rtc_identityscope", "local"},
                           {"token_type", "Bearer"}},
          .headers = {{"Cache-Control", "no-store"}}};
}

Answer Identity::token(Exchange& exchange) {
  const Query form = read_form(exchange.request);
  if (!same_text(exchange.request.method, "POST"))
    return error_answer(world_.api, {405, "", "Tokens are asked for by POST.", {}});
  if (media_type(exchange.request.header("Content-Type").value_or("")) == "multipart/form-data")
    exchange.violations.push_back({"oauthtoken",
                                   {},
                                   "the form is multipart/form-data, not application/x-www-form-urlencoded",
                                   "",
                                   false});
  const auto grant = find_value(form, "grant_type");
  if (!grant) return oauth_error("invalid_request");
  if (find_value(form, "scope")) return oauth_error("invalid_scope");
  if (*grant == "urn:microsoft.rtc:windows") return windows_token(exchange);
  if (*grant == "urn:microsoft.rtc:anonmeeting") return guest_token(exchange, form);
  if (*grant == "urn:microsoft.rtc:passive") {
    Answer answer = oauth_error("invalid_grant");
    (*answer.document)["ms_rtc_passiveauthuri"] = base_of(exchange) + "/PassiveAuth/PassiveAuth.aspx";
    return answer;
  }
  if (*grant != "password") return oauth_error("unsupported_grant_type");
  const auto name = find_value(form, "username"), password = find_value(form, "password");
  if (!name || !password) return oauth_error("invalid_request");
  const auto found = world_.accounts.find(normal_uri(*name));
  if (found == world_.accounts.end() || found->second->guest || found->second->password != *password)
    return oauth_error("invalid_grant");
  exchange.user = found->second->person->uri;
  return issue(*found->second, exchange.request.pool, std::chrono::hours(8));
}

Answer Identity::guest_token(Exchange& exchange, const Query& form) {
  const auto key = find_value(form, "password"), uri = find_value(form, "ms_rtc_conferenceuri");
  if (!key || !uri) return oauth_error("invalid_request");
  const auto meeting = world_.meetings.find(lower_case(*uri));
  if (meeting == world_.meetings.end() || meeting->second.id != *key) return oauth_error("invalid_grant");
  Account* account = nullptr;
  if (const auto old = find_value(form, "ms_rtc_renew"))
    if (const auto found = tokens_.find(*old); found != tokens_.end()) account = found->second.account;
  if (!account) {
    account = &world_.account("sip:guest" + world_.new_id() + "@anonymous.invalid");
    account->guest = true;
    account->meeting = meeting->first;
    account->person->name = "Guest";
  }
  exchange.user = account->person->uri;
  return issue(*account, exchange.request.pool, std::chrono::hours(1));
}

void Identity::forget(const Account& account) {
  std::erase_if(tokens_, [&](const auto& entry) { return entry.second.account == &account; });
}

}  // namespace ucwagen::serve
