#pragma once

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <cerrno>

#include <algorithm>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include "generator/ir/model.hpp"
#include "generator/serve/http_front.hpp"

namespace ucwagen::serve {

/// A blocking socket: what the server does with bytes is seen as bytes.
class Peer {
 public:
  explicit Peer(const std::string& url) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    timeval patience{.tv_sec = 20, .tv_usec = 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1))));
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    EXPECT_EQ(connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  }
  Peer(Peer&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
  Peer& operator=(Peer&&) = delete;
  ~Peer() {
    if (socket_ >= 0) close(socket_);
  }

  void send(const std::string& text) const {
    EXPECT_EQ(::send(socket_, text.data(), text.size(), MSG_NOSIGNAL), static_cast<ssize_t>(text.size()));
  }

  void send_no_more() const { EXPECT_EQ(shutdown(socket_, SHUT_WR), 0); }

  /// One response: its head and as much of a body as Content-Length says, or what comes before the end.
  std::string read() {
    std::size_t wanted = size_of_response();
    while (text_.size() < wanted) {
      char buffer[4096];
      const auto count = recv(socket_, buffer, sizeof buffer, 0);
      if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        ADD_FAILURE() << "neither a response nor the end of the connection";
      if (count <= 0) break;
      text_.append(buffer, static_cast<std::size_t>(count));
      wanted = size_of_response();
    }
    std::string response = text_.substr(0, wanted);
    text_.erase(0, wanted);
    return response;
  }
  std::string ask(const std::string& request) {
    send(request);
    return read();
  }

 private:
  /// Of the first response in `text_`; as long as its head is incomplete, more than anything.
  [[nodiscard]] std::size_t size_of_response() const {
    const auto end = text_.find("\r\n\r\n");
    if (end == std::string::npos) return std::string::npos;
    const auto length = text_.find("Content-Length: ");
    return end + 4 + (length < end ? std::stoul(text_.substr(length + 16)) : 0);
  }

  int socket_;
  std::string text_;
};

inline std::string request(const std::string& method, const std::string& target, const std::string& more = "",
                           const std::string& body = "") {
  return method + ' ' + target + " HTTP/1.1\r\nHost: pool.contoso.com\r\n" + more +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The least that a session needs.
inline ir::Api small_reference() {
  ir::Api api;
  const auto add = [&](const std::string& name, const std::string& method) {
    ir::Resource resource;
    resource.name = resource.rel = name;
    ir::Operation operation;
    operation.method = method;
    resource.operations = {operation};
    if (name == "events")
      for (const char* input : {"low", "medium", "timeout", "priority"})
        resource.operations[0].inputs.push_back({input, "", ir::Place::query, false, {}, {}});
    if (name == "applications")
      for (const char* input : {"userAgent", "endpointId", "culture"})
        resource.operations[0].inputs.push_back({input, "", ir::Place::body, true, {}, {}});
    if (name == "application")
      resource.links = {{"self", "", {}, ir::Cardinality::one, {}, {}},
                        {"events", "", "events", ir::Cardinality::one, {}, {}}};
    api.resources.push_back(resource);
  };
  for (const char* name : {"application", "communication", "events", "me", "root", "user"}) add(name, "GET");
  add("applications", "POST");
  std::sort(api.resources.begin(), api.resources.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return api;
}

class FrontTest : public testing::Test {
 protected:
  FrontTest() {
    SessionOptions options;
    options.users = {{"sip:lenea@contoso.com", "pass@word1", "Lene Aaling"}};
    server_ = std::make_unique<Server>(api_, "", options);
    FrontOptions front;
    front.port = 0;
    EXPECT_EQ(front_.listen(front), std::nullopt);
    thread_ = std::thread([this] { front_.run(*server_, false); });
  }
  ~FrontTest() override { stop(); }

  void stop() {
    front_.stop();
    if (thread_.joinable()) thread_.join();
  }

  std::string sign_in(Peer& peer) {
    const std::string got = peer.ask(
        request("POST", "/WebTicket/oauthtoken", "Content-Type: application/x-www-form-urlencoded\r\n",
                "grant_type=password&username=lenea@contoso.com&password=pass@word1"));
    const auto begin = got.find("cwt=");
    return got.substr(begin, got.find('"', begin) - begin);
  }
  static std::string create(Peer& peer, const std::string& token, const std::string& endpoint) {
    const std::string got =
        peer.ask(request("POST", "/ucwa/oauth/v1/applications",
                         "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n",
                         R"({"userAgent":"T","culture":"en-US","endpointId":")" + endpoint + "\"}"));
    const auto begin = got.find("/ucwa/oauth/v1/applications/");
    return got.substr(begin, got.find_first_of("\"\r/", begin + 28) - begin);
  }

  /// Moves the clock again and again, for a request that was sent may not have arrived yet, until so many have
  /// responses.
  static void pass_time_until_answered(Peer& peer, std::size_t count) {
    constexpr int most_tries = 1000;
    std::size_t answered = 0;
    for (int i = 0; i < most_tries && answered < count; ++i) {
      EXPECT_THAT(peer.ask(request("POST", "/_ucwagen/clock?advance=11m")),
                  testing::StartsWith("HTTP/1.1 200"));
      const std::string journal = peer.ask(request("GET", "/_ucwagen/journal"));
      answered = 0;
      for (auto at = journal.find("\"took\""); at != std::string::npos; at = journal.find("\"took\"", at + 1))
        ++answered;
    }
    EXPECT_GE(answered, count);
  }

  ir::Api api_ = small_reference();
  std::unique_ptr<Server> server_;
  HttpFront front_;
  std::thread thread_;
};

}  // namespace ucwagen::serve
