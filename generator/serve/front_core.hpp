#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "generator/base/result.hpp"
#include "generator/serve/server.hpp"

namespace ucwagen::serve {

namespace asio = boost::asio;
using asio::ip::tcp;

/// What HTTP and HTTPS share: the io_context, the listeners, the set of connections, and the clock.
struct FrontCore {
  using Error = boost::system::error_code;

  /// The interface of a connection, with or without TLS.
  struct Peer {
    virtual ~Peer() = default;
    virtual void close() = 0;
  };

  std::set<Peer*> peers;  // outlives the handlers in `io`, which own the connections
  asio::io_context io{1};
  std::optional<asio::ssl::context> tls;
  std::vector<tcp::acceptor> acceptors;
  asio::steady_timer timer{io};
  asio::signal_set signals{io};
  std::chrono::steady_clock::time_point last_tick = std::chrono::steady_clock::now();
  Server* server = nullptr;

  /// Reads the certificate and its key. Returns a message if that fails.
  [[nodiscard]] base::Failure use_certificate(const std::string& certificate, const std::string& key);
  /// Listens on a port. Returns a message if that fails.
  [[nodiscard]] base::Failure bind(const std::string& address, unsigned short port);
  void accept(std::size_t pool);
  /// Advances the clock by the real time that has passed.
  void tick();
  /// Sets a timer for the next action of the clock.
  void plan();
  void shut_down();
};

}  // namespace ucwagen::serve
