#pragma once

#include <functional>
#include <memory>
#include <string>

#include "generator/serve/server.hpp"

namespace ucwagen::serve {

struct FrontOptions {
  std::string address = "127.0.0.1";
  unsigned short port = 8080, second_port = 0;  ///< 0: a free one
  bool second_pool = false;
  std::string certificate, key;  ///< PEM files; empty: no TLS
};

struct FrontCore;

/// HTTP/1.1 on sockets: one thread, asynchronous, so that a request that waits costs memory and no thread. Also lets the
/// real time pass on the server's clock.
class HttpFront {
 public:
  HttpFront();
  ~HttpFront();
  HttpFront(const HttpFront&) = delete;
  HttpFront& operator=(const HttpFront&) = delete;

  /// Binds the ports; an error is a sentence.
  [[nodiscard]] std::string listen(const FrontOptions& options);
  /// The URL of a pool, with the port that was taken.
  [[nodiscard]] std::string url(int pool = 0) const;

  /// Serves until `stop` or, if `until_signal`, SIGINT or SIGTERM.
  void run(Server& server, bool until_signal);
  /// From any thread.
  void stop();

 private:
  std::unique_ptr<FrontCore> impl_;
};

}  // namespace ucwagen::serve
