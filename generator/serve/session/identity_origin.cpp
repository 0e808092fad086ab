#include <algorithm>

#include "generator/serve/session/identity.hpp"

namespace ucwagen::serve {
namespace {

/// "app.contoso.com" of "https://app.contoso.com:8443/page".
std::string host_of(const std::string& origin) {
  const auto scheme = origin.find("://");
  const std::string rest = lower_case(scheme == std::string::npos ? origin : origin.substr(scheme + 3));
  return rest.starts_with('[') ? rest.substr(0, rest.find(']') + 1)
                               : rest.substr(0, rest.find_first_of(":/"));
}

bool is_within(const std::string& host, const std::string& domain) {
  return host == domain || host.ends_with('.' + domain);
}

}  // namespace

/// A deployment lists the sites whose pages may use it (ConfiguringATopology.md). Here these are the domains of the
/// users, this server, and the machine of the developer.
bool Identity::allows(const std::string& origin, const Exchange& exchange) const {
  const std::string host = host_of(origin);
  if (host == "localhost" || host == "127.0.0.1" || host == "[::1]" || host == host_of(exchange.base))
    return true;
  const auto& users = world_.options.users;
  return std::ranges::any_of(users, [&](const UserSetting& user) {
    return is_within(host, lower_case(user.uri.substr(user.uri.find('@') + 1)));
  });
}

std::optional<Answer> Identity::refuse_origin(Exchange& exchange) const {
  const auto origin = exchange.request.header("X-Ms-Origin");
  if (!origin || allows(*origin, exchange)) return std::nullopt;
  const Violation violation{"", {}, "X-Ms-Origin names a site that is not allowed: " + *origin, "", true};
  exchange.violations.push_back(violation);
  Answer answer =
      error_answer(world_.api, {403, "", "Requests from this site are not allowed.", {violation}});
  answer.headers.emplace_back(
      "X-Ms-diagnostics",
      "28070;source=\"" + host_of(exchange.base) +
          "\";reason=\"Service does not allow a cross domain request from this origin.\"");
  return answer;
}

}  // namespace ucwagen::serve
