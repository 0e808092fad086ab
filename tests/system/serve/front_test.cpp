#include "front_fixture.hpp"

#include <chrono>
#include <deque>
#include <fstream>
#include <random>

namespace ucwagen::serve {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

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

/// Valid requests with some bytes changed, added or removed.
TEST_F(FrontTest, DamagedRequestsAreAnsweredOrClosed) {
  constexpr int count = 500;
  std::mt19937 random(11);
  const std::string token =
      request("POST", "/WebTicket/oauthtoken", "Content-Type: multipart/form-data; boundary=x\r\n",
              "--x\r\nContent-Disposition: form-data; name=\"grant_type\"\r\n\r\npassword\r\n--x--");
  const std::string read = request("GET", "/Autodiscover/AutodiscoverService.svc/root?a=%20&b",
                                   "Accept: */*\r\nPrefer: delay=0\r\n");
  for (int i = 0; i < count; ++i) {
    std::string text = i % 2 == 0 ? token : read;
    for (std::size_t faults = 1 + random() % 4; faults > 0; --faults) {
      const std::size_t at = random() % text.size();
      const char byte = static_cast<char>(random() % 256);
      if (random() % 3 == 0)
        text.erase(at, 1 + random() % 8);
      else if (random() % 2 == 0)
        text.insert(at, 1, byte);
      else
        text[at] = byte;
    }
    Peer peer(front_.url());
    peer.send(text);
    peer.send_no_more();
    const std::string response = peer.read();
    EXPECT_TRUE(response.empty() || response.starts_with("HTTP/1.1 ")) << response;
  }
  Peer alive(front_.url());
  EXPECT_THAT(alive.ask(request("GET", "/")), StartsWith("HTTP/1.1 200"));
}

/// HTTP libraries wait for "100 Continue" before they send a body, some of them for a second.
TEST_F(FrontTest, AsksForABodyThatTheClientHoldsBack) {
  Peer peer(front_.url());
  const std::string body = "grant_type=password&username=lenea@contoso.com&password=pass@word1";
  peer.send(
      "POST /WebTicket/oauthtoken HTTP/1.1\r\nHost: pool.contoso.com\r\nExpect: 100-continue\r\n"
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
      std::to_string(body.size()) + "\r\n\r\n");
  EXPECT_EQ(peer.read(), "HTTP/1.1 100 Continue\r\n\r\n");
  EXPECT_THAT(peer.ask(body), HasSubstr("access_token"));
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

TEST_F(FrontTest, EndsAtOnceAlthoughRequestsWait) {
  Peer peer(front_.url());
  peer.send(request("GET", "/nothing") + request("GET", "/", "Prefer: delay=600\r\n"));
  EXPECT_THAT(peer.read(), StartsWith("HTTP/1.1 404"));
  const auto start = std::chrono::steady_clock::now();
  stop();
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
  EXPECT_EQ(peer.read(), "");
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
