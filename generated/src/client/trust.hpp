// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <string>
#include <vector>

#include "client/url.hpp"
#include "ucwa/client/sign_in.hpp"

namespace ucwa::client {

/// Decides where requests may be sent. Every URL is checked before it is used, since it comes from a server.
class Trust {
 public:
  /// The domain of the address, `trusted_domains`, and the host of `discovery_url`.
  explicit Trust(const SignIn& sign_in);

  /// Why no request may be sent to the URL; empty if it may.
  [[nodiscard]] std::string refusal(const Url& url) const;

 private:
  std::vector<std::string> domains_;
  bool allow_http_;
};

/// The domain after the '@' of an address or a SIP URI, in lower case.
[[nodiscard]] std::string domain_of(std::string_view address);

}  // namespace ucwa::client
