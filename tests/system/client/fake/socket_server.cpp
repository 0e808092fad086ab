#include "fake/socket_server.hpp"

#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

#include "client/own_thread.hpp"

namespace fake {
namespace {

class PlainStream : public Stream {
 public:
  explicit PlainStream(int socket) : socket_(socket) {}
  long read(char* data, std::size_t size) override { return ::recv(socket_, data, size, 0); }
  bool write(const std::string& data) override {
    for (std::size_t at = 0; at < data.size();) {
      const long sent = ::send(socket_, data.data() + at, data.size() - at, MSG_NOSIGNAL);
      if (sent <= 0) return false;
      at += static_cast<std::size_t>(sent);
    }
    return true;
  }

 private:
  int socket_;
};

class TlsStream : public Stream {
 public:
  TlsStream(SSL_CTX* context, int socket) : ssl_(SSL_new(context)) {
    SSL_set_fd(ssl_, socket);
    good_ = SSL_accept(ssl_) == 1;
  }
  TlsStream(const TlsStream&) = delete;
  TlsStream& operator=(const TlsStream&) = delete;
  ~TlsStream() override { SSL_free(ssl_); }
  long read(char* data, std::size_t size) override {
    return good_ ? SSL_read(ssl_, data, static_cast<int>(size)) : 0;
  }
  bool write(const std::string& data) override {
    return good_ && SSL_write(ssl_, data.data(), static_cast<int>(data.size())) > 0;
  }

 private:
  SSL* ssl_;
  bool good_;
};

/// Takes the first request of the buffer, with its body; false if it is not complete.
bool take_request(std::string& buffer, HttpRequest& request) {
  const std::size_t end = buffer.find("\r\n\r\n");
  if (end == std::string::npos) return false;
  request = {};
  std::size_t at = buffer.find("\r\n");
  const std::string line = buffer.substr(0, at);
  request.method = line.substr(0, line.find(' '));
  request.url = line.substr(request.method.size() + 1, line.rfind(' ') - request.method.size() - 1);
  std::size_t length = 0;
  while (at < end) {
    const std::size_t next = buffer.find("\r\n", at + 2);
    const std::string field = buffer.substr(at + 2, next - at - 2);
    const std::size_t colon = field.find(':');
    request.headers.emplace_back(field.substr(0, colon), field.substr(std::min(colon + 2, field.size())));
    if (request.headers.back().first == "Content-Length") length = std::stoul(request.headers.back().second);
    at = next;
  }
  if (buffer.size() < end + 4 + length) return false;
  request.body = buffer.substr(end + 4, length);
  buffer.erase(0, end + 4 + length);
  return true;
}

std::string text_of(const Response& response) {
  std::string out = "HTTP/1.1 " + std::to_string(response.status) + " x\r\n";
  for (const auto& [name, value] : response.headers) out += name + ": " + value + "\r\n";
  return out + "Content-Length: " + std::to_string(response.body.size()) + "\r\n\r\n" + response.body;
}

SSL_CTX* tls_context(const std::string& certificate, const std::string& key) {
  SSL_CTX* context = SSL_CTX_new(TLS_server_method());
  if (SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) != 1 ||
      SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1)
    throw std::runtime_error("the certificate cannot be used");
  return context;
}

}  // namespace

SocketServer::SocketServer(ScriptedServer& server, const std::string& certificate, const std::string& key)
    : server_(server) {
  if (!certificate.empty()) tls_ = tls_context(certificate, key);
  listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 64) != 0 ||
      ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
    throw std::runtime_error("no port");
  port_ = ntohs(address.sin_port);
  server_.origin = origin();
  acceptor_ = std::thread([this] { accept_all(); });
}

SocketServer::~SocketServer() {
  closing_.cancel();
  ::shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  ::close(listener_);
  {
    const std::lock_guard lock(mutex_);
    for (const int socket : sockets_) ::shutdown(socket, SHUT_RDWR);
  }
  for (std::thread& thread : threads_) thread.join();
  for (const int socket : sockets_) ::close(socket);
  SSL_CTX_free(tls_);
}

std::string SocketServer::origin() const {
  return (tls_ ? "https://localhost:" : "http://localhost:") + std::to_string(port_);
}

void SocketServer::raw(Raw raw) {
  const std::lock_guard lock(mutex_);
  raw_ = std::move(raw);
}

void SocketServer::accept_all() {
  for (;;) {
    const int socket = ::accept(listener_, nullptr, nullptr);
    if (socket < 0) return;
    ++connections_;
    const std::lock_guard lock(mutex_);
    sockets_.push_back(socket);
    threads_.emplace_back([this, socket] { serve(socket); });
  }
}

void SocketServer::serve(int socket) {
  ucwa::client::keep_signals_away();  // of those, SIGPIPE
  const std::unique_ptr<Stream> stream =
      tls_ ? std::unique_ptr<Stream>(std::make_unique<TlsStream>(tls_, socket))
           : std::make_unique<PlainStream>(socket);
  std::string buffer;
  while (serve_one(*stream, buffer)) {
  }
  ::shutdown(socket, SHUT_RDWR);  // closed at the end, so that no other connection gets its number
}

void SocketServer::write_slowly(Stream& stream, const std::string& bytes) const {
  const std::chrono::milliseconds pause = pause_;
  if (pause.count() == 0) {
    stream.write(bytes);
    return;
  }
  for (std::size_t at = 0; at < bytes.size() && stream.write(bytes.substr(at, 1)); ++at)
    std::this_thread::sleep_for(pause);
}

bool SocketServer::serve_one(Stream& stream, std::string& buffer) {
  HttpRequest request;
  while (!take_request(buffer, request)) {
    char data[4096];
    const long count = stream.read(data, sizeof data);
    if (count <= 0) return false;
    buffer.append(data, static_cast<std::size_t>(count));
  }
  Raw raw;
  {
    const std::lock_guard lock(mutex_);
    raw = raw_;
  }
  request.url = origin() + request.url;
  if (raw) {
    if (const auto bytes = raw(request)) {
      write_slowly(stream, *bytes);
      return false;
    }
  }
  const auto response = server_.handle(request, closing_);
  return response && stream.write(text_of(*response));
}

}  // namespace fake
