#include "generator/serve/front_core.hpp"

#include <algorithm>
#include <memory>

#include "generator/serve/connection.hpp"

namespace ucwagen::serve {

base::Failure FrontCore::use_certificate(const std::string& certificate, const std::string& key) {
  tls.emplace(asio::ssl::context::tls_server);
  Error error;
  tls->use_certificate_chain_file(certificate, error);
  if (error) return "the certificate " + certificate + " cannot be read: " + error.message();
  tls->use_private_key_file(key, asio::ssl::context::pem, error);
  if (error) return "the key " + key + " cannot be read: " + error.message();
  return std::nullopt;
}

base::Failure FrontCore::bind(const std::string& address, unsigned short port) {
  Error error;
  const auto where = asio::ip::make_address(address == "localhost" ? "127.0.0.1" : address, error);
  if (error) return "'" + address + "' is not an IP address";
  tcp::acceptor acceptor(io);
  const tcp::endpoint endpoint(where, port);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) return "cannot listen on " + address + ':' + std::to_string(port) + ": " + error.message();
  acceptors.push_back(std::move(acceptor));
  return std::nullopt;
}

void FrontCore::accept(std::size_t pool) {
  acceptors[pool].async_accept([this, pool](Error error, tcp::socket socket) {
    if (!acceptors[pool].is_open()) return;
    if (!error && tls) {
      std::make_shared<Connection<asio::ssl::stream<tcp::socket>>>(*this, static_cast<int>(pool),
                                                                   std::move(socket), *tls)
          ->start();
    } else if (!error) {
      std::make_shared<Connection<tcp::socket>>(*this, static_cast<int>(pool), std::move(socket))->start();
    }
    accept(pool);
  });
}

void FrontCore::tick() {
  const auto now = std::chrono::steady_clock::now();
  const auto passed = std::chrono::duration_cast<Milliseconds>(now - last_tick);
  last_tick += passed;
  server->advance(passed);
}

void FrontCore::plan() {
  const auto due = server->timeline().next_due();
  if (!due) return;
  timer.expires_at(last_tick + std::max(*due - server->timeline().now(), Milliseconds(1)));
  timer.async_wait([this](Error error) {
    if (error || !server) return;
    tick();
    plan();
  });
}

void FrontCore::shut_down() {
  Error ignored;
  for (auto& acceptor : acceptors) acceptor.close(ignored);
  timer.cancel();
  signals.cancel(ignored);
  for (auto* peer : std::set<Peer*>(peers)) peer->close();
  io.stop();
}

}  // namespace ucwagen::serve
