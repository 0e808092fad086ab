#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "generator/serve/front_core.hpp"

namespace ucwagen::serve {

namespace http = boost::beast::http;

/// One connection. Repeatedly reads a request, waits for its response, and writes it.
template <typename Stream>
class Connection : public FrontCore::Peer, public std::enable_shared_from_this<Connection<Stream>> {
 public:
  using Error = FrontCore::Error;
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
    http::async_read_header(
        stream_, buffer_, *parser_,
        [self = this->shared_from_this()](Error error, std::size_t) { self->take_header(error); });
  }

  void take_header(Error error) {
    if (error || parser_->is_done()) return take(error);
    const bool held_back = same_text(std::string(parser_->get()[http::field::expect]), "100-continue");
    if (!held_back || buffer_.size() > 0) return read_body();
    out_ = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(stream_, asio::buffer(out_),
                      [self = this->shared_from_this()](Error failed, std::size_t) {
                        self->out_ = {};
                        if (!failed) self->read_body();
                      });
  }

  void read_body() {
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
    close_after_ = !message.keep_alive() || same_text(request.header("Connection").value_or(""), "close");
    waiting_ = true;
    front_.tick();
    number_ = front_.server->handle(std::move(request), [weak = this->weak_from_this()](Response response) {
      if (const auto self = weak.lock()) self->write(std::move(response));
    });
    front_.plan();
    if (!waiting_) return;
    hold_ = this->shared_from_this();
    if (buffer_.size() == 0) read_ahead();  // else the next request has begun to arrive already
  }

  /// While a request waits: reads on, since only a read tells that the client has gone. What it gets is the beginning
  /// of the next request. (To wait until the socket is readable and then to look would not do: such a wait may end
  /// although nothing has come, and over TLS a close_notify is data too.)
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

  /// The client has closed its side. A response that is being written may still reach it.
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

  static constexpr std::uint32_t max_header = 65536;
  static constexpr std::size_t ahead_size = 512;  // for each request that waits, so it is small

  FrontCore& front_;
  int pool_;
  Stream stream_;
  boost::beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  std::string out_;
  std::uint64_t number_ = 0;
  std::shared_ptr<Connection> hold_;  ///< keeps the connection alive while its request waits
  bool waiting_ = false;              ///< its request has no response yet
  bool reading_ahead_ = false;        ///< a read was started while the request waited
  bool answered_ = false;  ///< the response was written, and the next request begins with that read
  bool head_ = false, close_after_ = false;
};

}  // namespace ucwagen::serve
