// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <map>
#include <mutex>
#include <string>

#include "client/url.hpp"
#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// The cookie `cwt_ucwa`: the server sets it with the application and looks for it where photos are. It is a credential, so
/// it goes back only to the scheme, host and port that it came from, and below the path that it names.
class PhotoCookie {
 public:
  /// Takes it from a response, if it is there.
  void take(const Url& from, const Headers& headers);
  /// What to send as Cookie; empty if nothing.
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
