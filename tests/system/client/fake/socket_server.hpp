#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>

#include "fake/scripted_server.hpp"

struct ssl_ctx_st;

namespace fake {

/// A connection of SocketServer, with or without TLS.
class Stream {
 public:
  virtual ~Stream() = default;
  /// Number of bytes read; 0 or less at the end.
  virtual long read(char* data, std::size_t size) = 0;
  virtual bool write(const std::string& data) = 0;
};

/// Serves a ScriptedServer, or raw bytes, on a port of the loopback interface: a thread for each connection.
class SocketServer {
 public:
  /// Returns the bytes to send for the request, after which the connection is closed, or nothing to serve it as
  /// usual.
  using Raw = std::function<std::optional<std::string>(const HttpRequest&)>;

  /// `certificate` and `key` are PEM files; if they are empty, the server uses http.
  explicit SocketServer(ScriptedServer& server, const std::string& certificate = "",
                        const std::string& key = "");
  ~SocketServer();

  [[nodiscard]] std::string origin() const;
  void raw(Raw raw);
  /// Sends raw bytes one by one, with that pause after each.
  void pause_between_bytes(std::chrono::milliseconds time) { pause_ = time; }
  [[nodiscard]] int connections() const { return connections_; }

 private:
  void accept_all();
  void serve(int socket);
  void write_slowly(Stream& stream, const std::string& bytes) const;
  bool serve_one(Stream& stream, std::string& buffer);

  ScriptedServer& server_;
  ssl_ctx_st* tls_ = nullptr;
  int listener_ = -1, port_ = 0;
  std::atomic<int> connections_ = 0;
  std::atomic<std::chrono::milliseconds> pause_{std::chrono::milliseconds(0)};
  std::mutex mutex_;
  Raw raw_;
  std::list<int> sockets_;
  std::list<std::thread> threads_;
  Cancellation closing_;
  std::thread acceptor_;
};

}  // namespace fake
