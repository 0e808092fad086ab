#include "client/trust.hpp"

#include <algorithm>

namespace ucwa::client {

std::string domain_of(std::string_view address) {
  const std::size_t at = address.find('@');
  if (at == address.npos) return {};
  address.remove_prefix(at + 1);
  return lower(address.substr(0, address.find_first_of(";?/: ")));
}

Trust::Trust(const SignIn& sign_in) : allow_http_(sign_in.allow_http) {
  domains_.push_back(domain_of(sign_in.address));
  if (const auto* meeting = std::get_if<AnonymousMeeting>(&sign_in.credentials))
    domains_.push_back(domain_of(meeting->conference_uri));
  for (const std::string& domain : sign_in.trusted_domains) domains_.push_back(lower(domain));
  if (const auto url = Url::parse(sign_in.discovery_url)) domains_.push_back(url->host);
}

std::string Trust::refusal(const Url& url) const {
  if (url.scheme != "https" && !url.is_loopback() && !allow_http_)
    return url.origin() + " would be reached without TLS; use https, or SignIn::allow_http";
  const bool known = std::any_of(domains_.begin(), domains_.end(),
                                 [&](const std::string& domain) { return is_within(url.host, domain); });
  if (!known) return "the host " + url.host + " is outside the address's domain and SignIn::trusted_domains";
  return {};
}

}  // namespace ucwa::client
