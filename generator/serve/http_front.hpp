#pragma once

#include <functional>
#include <memory>
#include <string>

#include "generator/base/result.hpp"
#include "generator/serve/server.hpp"

namespace ucwagen::serve {

struct FrontOptions {
  std::string address = "127.0.0.1";
  unsigned short port = 8080, second_port = 0;  ///< 0: any free port
  bool second_pool = false;
  std::string certificate, key;  ///< PEM files; empty: no TLS
};

struct FrontCore;

/// HTTP/1.1 on sockets, asynchronous and with one thread: a waiting request needs memory, but no thread. Also
/// advances the server's clock by real time.
class HttpFront {
 public:
  HttpFront();
  ~HttpFront();
  HttpFront(const HttpFront&) = delete;
  HttpFront& operator=(const HttpFront&) = delete;

  /// Binds the ports. Returns a message if that fails.
  [[nodiscard]] base::Failure listen(const FrontOptions& options);
  /// The URL of a pool, with its actual port.
  [[nodiscard]] std::string url(int pool = 0) const;

  /// Serves until `stop` or, if `until_signal`, SIGINT or SIGTERM.
  void run(Server& server, bool until_signal);
  /// Stops run(). Can be called from any thread.
  void stop();

 private:
  std::unique_ptr<FrontCore> impl_;
};

}  // namespace ucwagen::serve
