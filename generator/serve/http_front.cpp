#include "generator/serve/http_front.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <csignal>
#include <cstdint>
#include <optional>
#include <set>
#include <type_traits>
#include <utility>

namespace ucwagen::serve {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Error = boost::system::error_code;

constexpr std::uint32_t max_header = 65536;
constexpr std::size_t ahead_size = 512;  // for each request that waits, so it is small

bool closes(const Headers& headers) {
  return same_text(find_header(headers, "Connection").value_or(""), "close");
}

/// The response as it goes over the wire.
std::string wire_text(const Response& response, bool head, bool close) {
  std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ' +
                     std::string(reason_phrase(response.status)) + "\r\n";
  for (const auto& [name, value] : response.headers) text += name + ": " + value + "\r\n";
  if (response.status != 204 && response.status != 304)
    text += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
  text += close ? "Connection: close\r\n\r\n" : "\r\n";
  if (head || response.status == 204 || response.status == 304) return text;
  return text + response.body.substr(0, response.cut_after.value_or(std::string::npos));
}

}  // namespace

/// The io_context, the listeners and the connections.
struct FrontCore {
  /// What a connection needs, whether it has TLS or not.
  struct Peer {
    virtual ~Peer() = default;
    virtual void close() = 0;
  };

  std::set<Peer*> peers;  // outlives the handlers in `io`, which hold the connections
  asio::io_context io{1};
  std::optional<asio::ssl::context> tls;
  std::vector<tcp::acceptor> acceptors;
  asio::steady_timer timer{io};
  asio::signal_set signals{io};
  std::chrono::steady_clock::time_point last_tick = std::chrono::steady_clock::now();
  Server* server = nullptr;

  std::string bind(const std::string& address, unsigned short port);
  void accept(std::size_t pool);
  /// Lets the time pass that has passed, and wakes up when the next thing is due.
  void tick();
  void plan();
  void shut_down();
};

namespace {

/// One connection: reads a request, waits for its response, writes it, and again.
template <typename Stream>
class Connection : public FrontCore::Peer, public std::enable_shared_from_this<Connection<Stream>> {
 public:
  static constexpr bool secure = !std::is_same_v<Stream, tcp::socket>;

  template <typename... Arguments>
  Connection(FrontCore& front, int pool, Arguments&&... arguments)
      : front_(front), pool_(pool), stream_(std::forward<Arguments>(arguments)...) {
    front_.peers.insert(this);
  }
  ~Connection() override {
    front_.peers.erase(this);
    if (waiting_ && front_.server) front_.server->abandon(number_);
  }

  void start() {
    Error ignored;
    socket().set_option(tcp::no_delay(true), ignored);
    if constexpr (secure) {
      stream_.async_handshake(asio::ssl::stream_base::server, [self = this->shared_from_this()](Error error) {
        if (!error) self->read();
      });
    } else {
      read();
    }
  }

  void close() override {
    const auto self = this->shared_from_this();
    Error ignored;
    socket().close(ignored);
    hold_.reset();
  }

 private:
  auto& socket() {
    if constexpr (secure) {
      return stream_.next_layer();
    } else {
      return stream_;
    }
  }

  void read() {
    answered_ = false;
    parser_.emplace();
    parser_->body_limit(Gate::max_body);
    parser_->header_limit(max_header);
    http::async_read(stream_, buffer_, *parser_,
                     [self = this->shared_from_this()](Error error, std::size_t) { self->take(error); });
  }

  void take(Error error) {
    if (error == http::error::body_limit || error == http::error::header_limit ||
        error == http::error::buffer_overflow)
      return refuse(413, "EntityTooLarge");
    if (error && error.category() == http::make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
      return refuse(400, "BadRequest");
    if (error || !front_.server) return;
    auto message = parser_->release();
    parser_.reset();
    Request request{.method = std::string(message.method_string()),
                    .target = std::string(message.target()),
                    .headers = {},
                    .body = std::move(message.body())};
    for (const auto& field : message)
      request.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    request.pool = pool_;
    request.secure = secure;
    head_ = same_text(request.method, "HEAD");
    close_after_ = !message.keep_alive() || closes(request.headers);
    waiting_ = true;
    front_.tick();
    number_ = front_.server->handle(std::move(request), [weak = this->weak_from_this()](Response response) {
      if (const auto self = weak.lock()) self->write(std::move(response));
    });
    front_.plan();
    if (!waiting_) return;
    hold_ = this->shared_from_this();
    read_ahead();
  }

  /// While a request waits: reads on, since only a read tells that the client has gone. What it gets is the beginning of
  /// the next request. (To wait until the socket is readable and then to look would not do: such a wait may end
  /// although nothing has come, and over TLS a goodbye is data too.)
  void read_ahead() {
    reading_ahead_ = true;
    stream_.async_read_some(buffer_.prepare(ahead_size),
                            [self = this->shared_from_this()](Error error, std::size_t count) {
                              self->reading_ahead_ = false;
                              if (error) return self->leave();
                              self->buffer_.commit(count);
                              if (self->answered_) self->read();
                            });
  }

  /// The client has gone. A response that is being written may still reach it.
  void leave() {
    if (std::exchange(waiting_, false)) {
      if (front_.server) front_.server->abandon(number_);
      close();
    } else if (answered_) {
      close();
    }
  }

  void refuse(int status, const char* code) {
    Response response{.status = status,
                      .headers = {{"Content-Type", "application/json; charset=utf-8"}},
                      .body = std::string("{\"code\":\"") + code + "\"}"};
    close_after_ = true;
    waiting_ = true;
    write(std::move(response));
  }

  void write(Response response) {
    waiting_ = false;
    const auto self = this->shared_from_this();
    hold_.reset();
    if (response.reset) {
      Error ignored;
      socket().set_option(asio::socket_base::linger(true, 0), ignored);
      return close();
    }
    const bool close_now = close_after_ || response.cut_after.has_value();
    out_ = wire_text(response, head_, close_after_);
    asio::async_write(stream_, asio::buffer(out_), [self, close_now](Error error, std::size_t) {
      self->out_ = {};
      if (error || close_now) return self->end();
      self->answered_ = self->reading_ahead_;
      if (!self->answered_) self->read();
    });
  }

  void end() {
    Error ignored;
    socket().shutdown(tcp::socket::shutdown_send, ignored);
    socket().close(ignored);
  }

  FrontCore& front_;
  int pool_;
  Stream stream_;
  boost::beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  std::string out_;
  std::uint64_t number_ = 0;
  std::shared_ptr<Connection> hold_;  ///< while its request waits
  bool waiting_ = false;              ///< its request has no response yet
  bool reading_ahead_ = false;        ///< a read is under way that was begun while the request waited
  bool answered_ = false;  ///< the response was written, and the next request begins with that read
  bool head_ = false, close_after_ = false;
};

}  // namespace

std::string FrontCore::bind(const std::string& address, unsigned short port) {
  Error error;
  const auto where = asio::ip::make_address(address == "localhost" ? "127.0.0.1" : address, error);
  if (error) return "'" + address + "' is no IP address";
  tcp::acceptor acceptor(io);
  const tcp::endpoint endpoint(where, port);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) return "cannot listen on " + address + ':' + std::to_string(port) + ": " + error.message();
  acceptors.push_back(std::move(acceptor));
  return {};
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

HttpFront::HttpFront() : impl_(std::make_unique<FrontCore>()) {}
HttpFront::~HttpFront() = default;

std::string HttpFront::listen(const FrontOptions& options) {
  if (!options.certificate.empty()) {
    impl_->tls.emplace(asio::ssl::context::tls_server);
    Error error;
    impl_->tls->use_certificate_chain_file(options.certificate, error);
    if (error) return "the certificate " + options.certificate + " cannot be read: " + error.message();
    impl_->tls->use_private_key_file(options.key, asio::ssl::context::pem, error);
    if (error) return "the key " + options.key + " cannot be read: " + error.message();
  }
  std::string error = impl_->bind(options.address, options.port);
  if (error.empty() && options.second_pool) error = impl_->bind(options.address, options.second_port);
  return error;
}

std::string HttpFront::url(int pool) const {
  const auto endpoint = impl_->acceptors.at(static_cast<std::size_t>(pool)).local_endpoint();
  std::string host = endpoint.address().to_string();
  if (endpoint.address().is_v6()) host = '[' + host + ']';
  return (impl_->tls ? "https://" : "http://") + host + ':' + std::to_string(endpoint.port());
}

void HttpFront::run(Server& server, bool until_signal) {
  impl_->server = &server;
  impl_->last_tick = std::chrono::steady_clock::now();
  for (std::size_t pool = 0; pool < impl_->acceptors.size(); ++pool) impl_->accept(pool);
  if (until_signal) {
    impl_->signals.add(SIGINT);
    impl_->signals.add(SIGTERM);
    impl_->signals.async_wait([this](Error error, int) {
      if (!error) impl_->shut_down();
    });
  }
  impl_->plan();
  impl_->io.run();
  impl_->server = nullptr;
}

void HttpFront::stop() {
  asio::post(impl_->io, [this] { impl_->shut_down(); });
}

}  // namespace ucwagen::serve
