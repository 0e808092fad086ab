#include "ucwa/client/curl_transport.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <memory>
#include <thread>

#include "client/curl_loop.hpp"
#include "fake/certificate.hpp"
#include "fake/fake_clock.hpp"
#include "fake/socket_server.hpp"

namespace {

using namespace fake;
using namespace std::chrono_literals;
using testing::HasSubstr;
using ucwa::client::CurlOptions;
using ucwa::client::CurlTransport;
using Kind = TransportError::Kind;

struct CurlTransportTest : testing::Test {
  ScriptedServer server;
  SocketServer socket{server};

  HttpRequest request(const std::string& method = "GET", const std::string& path = "/") const {
    HttpRequest out;
    out.method = method;
    out.url = socket.origin() + path;
    out.timeout = 5s;
    return out;
  }
  static Kind kind(const ucwa::Expected<Response, TransportError>& result) {
    EXPECT_FALSE(result);
    return result ? Kind::protocol : result.error().kind;
  }
};

TEST_F(CurlTransportTest, SendsWhatItIsGiven) {
  CurlTransport transport;
  for (const char* method : {"GET", "POST", "PUT", "DELETE"}) {
    HttpRequest sent = request(method, "/a/../b?x=%2F");
    sent.headers = {{"Accept", "application/json"}, {"X-Empty", ""}};
    if (sent.method != "GET") sent.body = std::string("a\0b", 3);
    server.script([](const HttpRequest&, int) { return Scripted(json(201, "{\"a\":1}")); });
    const auto response = transport.send(sent, {});
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->status, 201);
    EXPECT_EQ(response->body, "{\"a\":1}");
    EXPECT_EQ(ucwa::header(response->headers, "content-type"), "application/json; charset=utf-8");
    const HttpRequest got = server.requests().back();
    EXPECT_EQ(got.method, method);
    EXPECT_EQ(got.url, sent.url);
    EXPECT_EQ(got.body, sent.body);
    EXPECT_EQ(ucwa::header(got.headers, "Accept"), "application/json");
    EXPECT_TRUE(ucwa::header(got.headers, "X-Empty"));
    EXPECT_FALSE(ucwa::header(got.headers, "Content-Type")) << "nobody said that it is a form";
    EXPECT_FALSE(ucwa::header(got.headers, "Expect"));
  }
  EXPECT_EQ(socket.connections(), 1) << "connections are used again";
}

TEST_F(CurlTransportTest, FollowsNoRedirect) {
  server.script([](const HttpRequest&, int) {
    return Scripted(Response{302, {{"Location", "/other"}}, {}});
  });
  CurlTransport transport;
  const auto response = transport.send(request(), {});
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 302);
  EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(CurlTransportTest, TellsWhatWentWrong) {
  CurlTransport transport;
  HttpRequest bad = request();
  for (const char* url : {"", "ftp://localhost/", "http://user:secret@localhost/", "http://local host/"}) {
    bad.url = url;
    EXPECT_EQ(kind(transport.send(bad, {})), Kind::invalid_url) << url;
  }
  bad = request();
  bad.headers = {{"X", "a\r\nY: b"}};
  EXPECT_EQ(kind(transport.send(bad, {})), Kind::invalid_url);
  bad = request();
  bad.method = "GET / HTTP/1.1\r\nX: y\r\n";
  EXPECT_EQ(kind(transport.send(bad, {})), Kind::invalid_url);
  bad = request();
  bad.url = "http://no-such-host.invalid/";
  EXPECT_EQ(kind(transport.send(bad, {})), Kind::resolve);
  bad.url = "http://127.0.0.1:1/";
  EXPECT_EQ(kind(transport.send(bad, {})), Kind::connect);
}

TEST_F(CurlTransportTest, KeepsDeadlines) {
  socket.raw([](const HttpRequest&) {
    std::this_thread::sleep_for(300ms);
    return std::string();
  });
  CurlTransport transport;
  HttpRequest slow = request();
  slow.timeout = 50ms;
  EXPECT_EQ(kind(transport.send(slow, {})), Kind::timeout);
}

TEST_F(CurlTransportTest, ReadsAnAnswerThatIsCutAtAnyByteAsNone) {
  const std::string whole =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}";
  CurlTransport transport;
  for (std::size_t length = 0; length < whole.size(); ++length) {
    socket.raw([part = whole.substr(0, length)](const HttpRequest&) { return part; });
    EXPECT_FALSE(transport.send(request(), {})) << length;
  }
  socket.raw([whole](const HttpRequest&) { return whole; });
  EXPECT_TRUE(transport.send(request(), {}));
}

TEST_F(CurlTransportTest, SendsNoPostTwiceOnAConnectionThatTheServerHasClosed) {
  for (const std::string body : {"", "x=y"}) {
    for (const char* method : {"POST", "PUT", "DELETE"}) {
      CurlTransport transport;
      socket.raw({});
      server.script([](const HttpRequest&, int) { return Scripted(json(200, "{}")); });
      ASSERT_TRUE(transport.send(request(), {}));
      std::atomic<int> arrived = 0;
      socket.raw([&](const HttpRequest&) {
        ++arrived;
        return std::string();  // the server has worked on it, and then the connection ends
      });
      HttpRequest post = request(method);
      post.body = body;
      EXPECT_EQ(kind(transport.send(post, {})), Kind::protocol);
      EXPECT_EQ(arrived, 1) << method << ' ' << body;
    }
  }
}

TEST_F(CurlTransportTest, EndsAtOnceWhenCancelled) {
  socket.raw([](const HttpRequest&) -> std::optional<std::string> {
    std::this_thread::sleep_for(1s);
    return std::string();
  });
  CurlTransport transport;
  const Cancellation cancellation;
  std::chrono::steady_clock::time_point cancelled;
  std::thread other([&] {
    std::this_thread::sleep_for(100ms);
    cancelled = std::chrono::steady_clock::now();
    cancellation.cancel();
  });
  EXPECT_EQ(kind(transport.send(request(), cancellation)), Kind::cancelled);
  EXPECT_LT(std::chrono::steady_clock::now() - cancelled, 100ms);
  other.join();
  EXPECT_EQ(kind(transport.send(request(), cancellation)), Kind::cancelled);
}

TEST_F(CurlTransportTest, CancelsManyAtEveryMoment) {
  server.script([](const HttpRequest&, int) { return Scripted(json(200, "{}")); });
  CurlTransport transport;
  std::vector<std::thread> threads;
  for (int i = 0; i < 40; ++i)
    threads.emplace_back([&, i] {
      const Cancellation cancellation;
      std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::microseconds(i * 100));
        cancellation.cancel();
      });
      (void)transport.send(request(), cancellation);
      other.join();
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_TRUE(transport.send(request(), {}));
}

TEST_F(CurlTransportTest, RefusesWhatIsTooLarge) {
  server.script([](const HttpRequest& sent, int) {
    return Scripted(json(200, std::string(path_of(sent.url) == "/small" ? 1000 : 1001, 'x')));
  });
  CurlOptions options;
  options.max_response_bytes = 1000;
  CurlTransport transport(options);
  EXPECT_TRUE(transport.send(request("GET", "/small"), {}));
  EXPECT_EQ(kind(transport.send(request(), {})), Kind::too_large);
}

TEST_F(CurlTransportTest, TakesBodiesOf64MiBUnlessToldOtherwise) {
  constexpr std::size_t largest = std::size_t{64} << 20;
  server.script([](const HttpRequest& sent, int) {
    return Scripted(json(200, std::string(largest + (path_of(sent.url) == "/" ? 1 : 0), 'x')));
  });
  CurlTransport transport;
  HttpRequest patient = request("GET", "/largest");
  patient.timeout = 30s;
  const auto response = transport.send(patient, {});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body.size(), largest);
  patient.url = socket.origin() + "/";
  EXPECT_EQ(kind(transport.send(patient, {})), Kind::too_large);
}

TEST_F(CurlTransportTest, LogsNoCredentials) {
  std::string log;
  CurlOptions options;
  options.log = [&](std::string_view line) { log += std::string(line) + '\n'; };
  {
    CurlTransport transport(options);
    HttpRequest sent = request("POST", "/path?access_token=secret");
    sent.headers = {{"Authorization", "Bearer secret"}};
    sent.body = "password=secret";
    ASSERT_TRUE(transport.send(sent, {}));
  }
  EXPECT_THAT(log, HasSubstr("POST " + socket.origin() + "/path -> "));
  EXPECT_EQ(log.find("secret"), std::string::npos);
}

TEST_F(CurlTransportTest, SendsThroughAProxy) {
  CurlOptions options;
  options.proxy = socket.origin();
  CurlTransport transport(options);
  HttpRequest sent = request();
  sent.url = "http://far.contoso.com/x";
  socket.raw([](const HttpRequest& got) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(got.url.size()) + "\r\n\r\n" + got.url;
  });
  const auto response = transport.send(sent, {});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_THAT(response->body, HasSubstr("http://far.contoso.com/x"));
}

TEST_F(CurlTransportTest, EndsAGetButNoPostAfterTheMachineWasSuspended) {
  FakeClock clock;
  CurlTransport transport({}, clock);
  struct Progress {
    std::atomic<int> arrived = 0;
    std::atomic<bool> go = false;
  };
  // Shared with the server, whose thread for the ended GET may outlive this function.
  const auto progress = std::make_shared<Progress>();
  socket.raw([progress](const HttpRequest&) {
    ++progress->arrived;
    while (!progress->go) std::this_thread::sleep_for(5ms);
    return std::string("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  });
  Kind get = Kind::protocol;
  bool post = false;
  std::thread getter([&] { get = kind(transport.send(request(), {})); });
  std::thread poster([&] { post = static_cast<bool>(transport.send(request("POST"), {})); });
  while (progress->arrived < 2) std::this_thread::sleep_for(5ms);
  clock.suspend(1h);
  // Any request wakes the thread; without one it looks at the clocks every five seconds.
  std::thread third([&] { (void)transport.send(request("POST"), {}); });
  getter.join();
  progress->go = true;
  poster.join();
  third.join();
  EXPECT_EQ(get, Kind::timeout);
  EXPECT_TRUE(post);
}

TEST(CurlSuspend, IsAJumpOfTheTimeOfDay) {
  EXPECT_FALSE(ucwa::client::was_suspended(60s, 60s));
  EXPECT_FALSE(ucwa::client::was_suspended(60s, 1s)) << "the clock was put back";
  EXPECT_FALSE(ucwa::client::was_suspended(1s, 5s));
  EXPECT_TRUE(ucwa::client::was_suspended(1s, 60s));
}

CurlOptions trusting(const Certificate& certificate) {
  CurlOptions options;
  options.ca_file = certificate.file;
  return options;
}

TEST(CurlTls, ChecksTheCertificate) {
  ScriptedServer server;
  const Certificate good = certificate_for("localhost"), other = certificate_for("other.example");
  HttpRequest request;
  request.method = "GET";
  {
    SocketServer socket(server, good.file, good.key);
    request.url = socket.origin() + "/";
    EXPECT_EQ(CurlTransport().send(request, {}).error().kind, Kind::tls) << "nobody trusts it";
    EXPECT_TRUE(CurlTransport(trusting(good)).send(request, {}));
  }
  SocketServer socket(server, other.file, other.key);
  request.url = socket.origin() + "/";
  const auto wrong = CurlTransport(trusting(other)).send(request, {});
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, Kind::tls);
  EXPECT_TRUE(server.journal().size() == 1);
}

}  // namespace
