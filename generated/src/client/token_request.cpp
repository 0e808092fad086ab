// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/token_request.hpp"

#include <algorithm>
#include <charconv>

#include "client/form.hpp"
#include "ucwa/resources/root.hpp"
#include "ucwa/runtime/codec.hpp"

namespace ucwa::client {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view windows_grant = "urn:microsoft.rtc:windows";
constexpr std::string_view meeting_grant = "urn:microsoft.rtc:anonmeeting";

/// The members of a JSON object that is not a resource; they are read as unknown members.
Extra members_of(const std::string& json) {
  auto object = decode<Root>(json);
  return object ? std::move(object->extra) : Extra();
}

/// Reads `expires_in`: a number on premises, a string from Azure AD.
std::chrono::seconds life_of(const Extra& members) {
  const std::string text = members.text("expires_in");
  long long seconds = 0;
  std::from_chars(text.data(), text.data() + text.size(), seconds);
  return seconds > 0 ? std::chrono::seconds(std::min(seconds, 31'536'000LL)) : std::chrono::seconds(3600);
}

/// The conference key: what follows "focus:id:".
std::string key_of(const std::string& conference_uri) {
  constexpr std::string_view mark = "focus:id:";
  const std::size_t at = conference_uri.find(mark);
  if (at == std::string::npos) return {};
  const std::string key = conference_uri.substr(at + mark.size());
  return key.substr(0, key.find_first_of("?;"));
}

/// Whether the token is not empty and has only printable ASCII characters: a line break would begin another header
/// field.
bool is_sendable(const std::string& token) {
  return !token.empty() &&
         std::all_of(token.begin(), token.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

TokenError failed(std::string message) { return {std::move(message), {}, 0, {}, false}; }

}  // namespace

Expected<Token, TokenError> TokenRequester::ask(const Challenge& challenge, const Url& challenged,
                                                const std::string& old,
                                                const Cancellation& cancellation) const {
  if (const auto* source = std::get_if<TokenSource>(&credentials_)) return from(*source, challenge);
  const auto url = challenge.href.empty() ? std::nullopt : resolve(challenged, challenge.href);
  if (!url) return failed("the server only accepts tokens of another issuer; use a TokenSource");
  if (const std::string refusal = trust_.refusal(*url); !refusal.empty())
    return failed("no credentials are sent for a token: " + refusal);
  if (const auto* user = std::get_if<Password>(&credentials_)) {
    return post(*url,
                form({{"grant_type", "password"}, {"username", user->user}, {"password", user->password}}),
                false, cancellation);
  }
  if (const auto* meeting = std::get_if<AnonymousMeeting>(&credentials_)) {
    const std::string key = key_of(meeting->conference_uri);
    if (key.empty()) return failed("the conference URI has no conference id");
    std::string body = form({{"grant_type", meeting_grant},
                             {"password", key},
                             {"ms_rtc_conferenceuri", meeting->conference_uri}});
    if (!old.empty()) body += '&' + form({{"ms_rtc_renew", old}});
    return post(*url, std::move(body), false, cancellation);
  }
  return post(*url, form({{"grant_type", windows_grant}}), true, cancellation);
}

Expected<Token, TokenError> TokenRequester::from(const TokenSource& source,
                                                 const Challenge& challenge) const {
  const std::optional<std::string> text = source ? source(challenge) : std::nullopt;
  if (!text || !is_sendable(*text)) {
    TokenError error = failed("the TokenSource gave no token");
    error.credentials_refused = true;
    return error;
  }
  return token("Bearer", *text, std::chrono::hours(24 * 365));  // unknown; the server returns 401
}

Expected<Token, TokenError> TokenRequester::post(const Url& url, std::string body, bool integrated,
                                                 const Cancellation& cancellation) const {
  HttpRequest request;
  request.method = "POST";
  request.url = url.text();
  request.headers = {{"Content-Type", "application/x-www-form-urlencoded;charset=UTF-8"},
                     {"Accept", "application/json"}};
  request.body = std::move(body);
  request.integrated_authentication = integrated;
  const auto response = transport_.send(request, cancellation);
  if (response) return read(*response);
  TokenError error = failed("no token: " + response.error().message);
  error.transport = response.error();
  return error;
}

Expected<Token, TokenError> TokenRequester::read(const Response& response) const {
  const Extra members = members_of(response.body);
  const std::string text = members.text("access_token");
  if (response.status == 200 && is_sendable(text)) {
    const std::string type = members.text("token_type");
    return token(is_sendable(type) ? type : "Bearer", text, life_of(members));
  }
  TokenError error = failed("the token service refused: " + std::to_string(response.status));
  error.status = response.status;
  if (const std::string code = members.text("error"); !code.empty()) {
    error.oauth = OAuthError{code, {}, {}};
    if (members.find("error_description")) error.oauth->description = members.text("error_description");
    if (members.find("ms_rtc_passiveauthuri"))
      error.oauth->passive_auth_uri = members.text("ms_rtc_passiveauthuri");
    error.message += ' ' + code;
  }
  error.credentials_refused = response.status >= 400 && response.status < 500 && response.status != 429;
  return error;
}

Token TokenRequester::token(std::string type, std::string text, std::chrono::seconds life) const {
  const auto now = clock_.now();
  const std::chrono::seconds early = std::min<std::chrono::seconds>(5min, life / 10);
  std::string header = std::move(type) + ' ' + text;
  return {std::move(header), std::move(text), now + life - early, now + life};
}

}  // namespace ucwa::client
