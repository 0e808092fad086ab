// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <map>
#include <mutex>
#include <string>

#include "client/url.hpp"
#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// The cookie `cwt_ucwa`: the server sets it when it creates the application and requires it for photos. It is a
/// credential, so it is sent only to the scheme, host and port that set it, and only below its path.
class PhotoCookie {
 public:
  /// Stores the cookie of a response, if it has one.
  void take(const Url& from, const Headers& headers);
  /// The Cookie header for a request to that URL; empty if there is none.
  [[nodiscard]] std::string header_for(const Url& url) const;

 private:
  struct Cookie {
    std::string text;  ///< "cwt_ucwa=…"
    std::string path;
  };
  mutable std::mutex mutex_;
  std::map<std::string, Cookie>
      cookies_;  ///< by origin; a new application's takes the place of the old one's
};

}  // namespace ucwa::client
