#include "generator/serve/session/identity.hpp"

namespace ucwagen::serve {
namespace {

/// How the first of the three NTLM messages begins, in base64.
constexpr std::string_view ntlm_negotiation = "TlRMTVNTUAAB";
/// The second one: Unicode, the domain CONTOSO, and a challenge of eight bytes that is the same in every run.
constexpr std::string_view ntlm_challenge =
    "TlRMTVNTUAACAAAADgAOADAAAAAFAokAASNFZ4mrze8AAAAAAAAAABYAFgA+"
    "AAAAQwBPAE4AVABPAFMATwACAA4AQwBPAE4AVABPAFMATwAA"
    "AAAA";

Answer unauthorized(Headers challenges) {
  return {.status = 401,
          .content = "<html><body>401</body></html>",
          .content_type = "text/html",
          .headers = std::move(challenges)};
}

}  // namespace

/// NTLM takes three messages, also where they travel under Negotiate; Kerberos takes one. Whoever presents a credential is
/// the first user: what is in it is not looked at.
Answer Identity::windows_token(Exchange& exchange) {
  const std::string header = exchange.request.header("Authorization").value_or("");
  const std::string scheme = header.substr(0, header.find(' '));
  const std::string credential(trim(std::string_view(header).substr(scheme.size())));
  if ((!same_text(scheme, "Negotiate") && !same_text(scheme, "NTLM")) || credential.empty())
    return unauthorized({{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}});
  if (credential.starts_with(ntlm_negotiation))
    return unauthorized({{"WWW-Authenticate", scheme + ' ' + std::string(ntlm_challenge)}});
  if (world_.options.users.empty()) return {.status = 400, .document = Json{{"error", "invalid_grant"}}};
  Account& account = world_.account(world_.options.users.front().uri);
  exchange.user = account.person->uri;
  return issue(account, exchange.request.pool, std::chrono::hours(8));
}

}  // namespace ucwagen::serve
