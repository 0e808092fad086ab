// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <string>
#include <vector>

#include "client/url.hpp"
#include "ucwa/client/sign_in.hpp"

namespace ucwa::client {

/// Where requests may go at all. Every URL passes here before it is used, since every one comes from a server.
class Trust {
 public:
  /// The domain of the address, `trusted_domains`, and the host of `discovery_url`.
  explicit Trust(const SignIn& sign_in);

  /// Why no request goes there; empty if one may.
  [[nodiscard]] std::string refusal(const Url& url) const;

 private:
  std::vector<std::string> domains_;
  bool allow_http_;
};

/// The part behind the '@' of an address or a SIP URI, without what follows a domain; lower case.
[[nodiscard]] std::string domain_of(std::string_view address);

}  // namespace ucwa::client
