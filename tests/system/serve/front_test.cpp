#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <deque>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <thread>

#include "generator/ir/model.hpp"
#include "generator/serve/http_front.hpp"

namespace ucwagen::serve {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

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

  /// One response: its head and as much of a body as Content-Length says, or what comes before the end.
  std::string read() {
    std::size_t wanted = std::string::npos;
    while (text_.size() < wanted) {
      char buffer[4096];
      const auto count = recv(socket_, buffer, sizeof buffer, 0);
      if (count <= 0) break;
      text_.append(buffer, static_cast<std::size_t>(count));
      const auto end = text_.find("\r\n\r\n");
      if (end == std::string::npos) continue;
      const auto length = text_.find("Content-Length: ");
      wanted = end + 4 + (length < end ? std::stoul(text_.substr(length + 16)) : 0);
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
  int socket_;
  std::string text_;
};

std::string request(const std::string& method, const std::string& target, const std::string& more = "",
                    const std::string& body = "") {
  return method + ' ' + target + " HTTP/1.1\r\nHost: pool.contoso.com\r\n" + more +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The least that a session needs.
ir::Api small_reference() {
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
    EXPECT_EQ(front_.listen(front), "");
    thread_ = std::thread([this] { front_.run(*server_, false); });
  }
  ~FrontTest() override {
    front_.stop();
    thread_.join();
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

  /// Moves the clock again and again, for a request that was sent may not have arrived yet, until so many have responses.
  static void pass_time_until_answered(Peer& peer, std::size_t count) {
    constexpr int most_tries = 1000;
    std::size_t answered = 0;
    for (int i = 0; i < most_tries && answered < count; ++i) {
      EXPECT_THAT(peer.ask(request("POST", "/_ucwagen/clock?advance=11m")), StartsWith("HTTP/1.1 200"));
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

TEST_F(FrontTest, KeepsTheConnection) {
  Peer peer(front_.url());
  EXPECT_THAT(peer.ask(request("GET", "/")), StartsWith("HTTP/1.1 200 OK\r\n"));
  EXPECT_THAT(peer.ask(request("GET", "/nothing")), StartsWith("HTTP/1.1 404 Not Found\r\n"));
  EXPECT_THAT(peer.ask(request("GET", "/", "Connection: close\r\n")), HasSubstr("Connection: close\r\n"));
  EXPECT_EQ(peer.read(), "");
}

TEST_F(FrontTest, HeadHasTheLengthOfTheBodyAndNoBody) {
  Peer peer(front_.url());
  const std::string response = peer.ask(request("HEAD", "/", "Connection: close\r\n"));
  EXPECT_THAT(response, StartsWith("HTTP/1.1 200 OK\r\n"));
  EXPECT_THAT(response, Not(HasSubstr("Content-Length: 0\r\n")));
  EXPECT_THAT(response, EndsWith("\r\n\r\n"));
}

TEST_F(FrontTest, RefusesWhatIsNoHttpAndWhatIsTooLarge) {
  Peer nonsense(front_.url());
  EXPECT_THAT(nonsense.ask("HELLO\r\n\r\n"), StartsWith("HTTP/1.1 400"));
  Peer large(front_.url());
  EXPECT_THAT(large.ask("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"), StartsWith("HTTP/1.1 413"));
  Peer alive(front_.url());
  EXPECT_THAT(alive.ask(request("GET", "/")), StartsWith("HTTP/1.1 200"));
}

TEST_F(FrontTest, CutsAndResetsConnections) {
  Peer peer(front_.url());
  EXPECT_THAT(peer.ask(request("POST", "/_ucwagen/faults", "", R"({"rel":"root","nth":1,"cut":5})")),
              StartsWith("HTTP/1.1 201"));
  EXPECT_THAT(peer.ask(request("POST", "/_ucwagen/faults", "", R"({"rel":"root","nth":2,"reset":true})")),
              StartsWith("HTTP/1.1 201"));
  Peer cut(front_.url()), gone(front_.url());
  const std::string part = cut.ask(request("GET", "/"));
  EXPECT_EQ(part.size() - part.find("\r\n\r\n") - 4, 5U);
  EXPECT_EQ(gone.ask(request("GET", "/")), "");
}

TEST_F(FrontTest, AWaitingRequestIsAnsweredByAnEvent) {
  Peer control(front_.url()), channel(front_.url());
  const std::string token = sign_in(control), self = create(control, token, "e1");
  channel.send(request("GET", self + "/events?ack=1", "Authorization: Bearer " + token + "\r\n"));
  EXPECT_THAT(control.ask(request("POST", "/_ucwagen/events", "",
                                  R"({"link":{"rel":"x","href":"/y"},"type":"updated"})")),
              StartsWith("HTTP/1.1 202"));
  EXPECT_THAT(channel.read(), HasSubstr("\"href\":\"/y\""));
}

TEST_F(FrontTest, AClientThatGoesWhileItWaitsLosesNothing) {
  Peer control(front_.url());
  const std::string token = sign_in(control), self = create(control, token, "e1");
  const std::string poll = request("GET", self + "/events?ack=1", "Authorization: Bearer " + token + "\r\n");
  {
    Peer channel(front_.url());
    channel.send(poll);
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  EXPECT_THAT(control.ask(request("POST", "/_ucwagen/events", "",
                                  R"({"link":{"rel":"x","href":"/y"},"type":"updated"})")),
              StartsWith("HTTP/1.1 202"));
  Peer again(front_.url());
  EXPECT_THAT(again.ask(poll), HasSubstr("\"href\":\"/y\""));
}

std::size_t status_number(const char* name) {
  std::ifstream file("/proc/self/status");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(name)) return std::stoul(line.substr(line.find(':') + 1));
  return 0;
}

TEST_F(FrontTest, WaitingRequestsCostNoThreads) {
  constexpr std::size_t count = 300;
  Peer control(front_.url());
  const std::string token = sign_in(control), self = create(control, token, "e1");
  std::deque<Peer> peers;  // a connection stays where it was made
  for (std::size_t i = 0; i < count; ++i) {
    peers.emplace_back(front_.url());
    peers.back().send(request("GET", "/", "Prefer: delay=600\r\n"));
  }
  EXPECT_THAT(control.ask(request("GET", "/")), StartsWith("HTTP/1.1 200"));
  EXPECT_LE(status_number("Threads"), 4U);
  pass_time_until_answered(control, count + 3);
  for (auto& peer : peers) EXPECT_THAT(peer.read(), StartsWith("HTTP/1.1 200"));
}

TEST_F(FrontTest, TheNextRequestOfAConnectionWaitsForItsTurn) {
  Peer control(front_.url()), peer(front_.url());
  peer.send(request("GET", "/", "Prefer: delay=600\r\n") + request("GET", "/nothing"));
  pass_time_until_answered(control, 2);
  EXPECT_THAT(peer.read(), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(peer.read(), StartsWith("HTTP/1.1 404"));
}

}  // namespace
}  // namespace ucwagen::serve
