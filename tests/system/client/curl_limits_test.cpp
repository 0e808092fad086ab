#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "fake/socket_server.hpp"
#include "ucwa/client/curl_transport.hpp"

// Time limits and size limits of CurlTransport, and several requests at once.

namespace {

using namespace fake;
using namespace std::chrono_literals;
using ucwa::client::CurlOptions;
using ucwa::client::CurlTransport;
using Kind = TransportError::Kind;

struct CurlLimits : testing::Test {
  ScriptedServer server;
  SocketServer socket{server};

  HttpRequest request(const std::string& path = "/") const {
    HttpRequest out;
    out.method = "GET";
    out.url = socket.origin() + path;
    return out;
  }
};

TEST_F(CurlLimits, ABodyThatArrivesTooSlowlyIsATimeout) {
  socket.raw([](const HttpRequest&) {
    return "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n" + std::string(40, 'x');
  });
  CurlTransport transport;
  HttpRequest slow = request();
  socket.pause_between_bytes(1ms);
  EXPECT_TRUE(transport.send(slow, {}));
  socket.pause_between_bytes(20ms);
  slow.timeout = 200ms;
  const auto begin = std::chrono::steady_clock::now();
  const auto response = transport.send(slow, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, Kind::timeout) << "the limit is for the whole response";
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s);
}

TEST_F(CurlLimits, AHandshakeThatDoesNotEndIsNoConnection) {
  CurlOptions options;
  options.connect_timeout = 100ms;
  CurlTransport transport(options);
  HttpRequest secure = request();
  secure.method = "POST";
  secure.url.replace(0, 4, "https");  // the server waits for a request and does not understand TLS
  const auto response = transport.send(secure, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, Kind::connect);
  EXPECT_TRUE(response.error().nothing_was_sent());
}

TEST_F(CurlLimits, TheLargestBodyIsMeasuredAfterDecompression) {
  const char compressed[] =
      "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\xa8\x18\x05\xa3\x60\x14\x0c\x7b\x00\x00\x07\x10\x8e\xc5"
      "\xe9\x03\x00\x00";
  const std::string body(compressed, sizeof compressed - 1);  // 1001 times 'x'
  server.script([&](const HttpRequest& sent, int) {
    const auto encodings = ucwa::header(sent.headers, "Accept-Encoding");
    if (!encodings || encodings->find("gzip") == encodings->npos) return Scripted(empty(406));
    return Scripted(Response{200, {{"Content-Encoding", "gzip"}}, body});
  });
  CurlOptions options;
  options.max_response_bytes = 1001;
  const auto whole = CurlTransport(options).send(request(), {});
  ASSERT_TRUE(whole) << whole.error().message;
  if (whole->status == 406) GTEST_SKIP() << "this libcurl has no gzip";
  EXPECT_EQ(whole->body, std::string(1001, 'x'));
  options.max_response_bytes = 1000;
  const auto refused = CurlTransport(options).send(request(), {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, Kind::too_large);
}

TEST_F(CurlLimits, ResponsesMayComeInAnotherOrderThanRequests) {
  std::atomic<bool> second_is_done = false;
  server.script([&](const HttpRequest& sent, int) {
    while (path_of(sent.url) == "/first" && !second_is_done) std::this_thread::sleep_for(1ms);
    return Scripted(json(200, path_of(sent.url)));
  });
  CurlTransport transport;
  std::string first;
  std::thread other([&] {
    if (const auto response = transport.send(request("/first"), {})) first = response->body;
  });
  EXPECT_TRUE(server.wait_for("GET /first"));
  const auto second = transport.send(request("/second"), {});
  second_is_done = true;
  other.join();
  ASSERT_TRUE(second);
  EXPECT_EQ(second->body, "/second");
  EXPECT_EQ(first, "/first");
}

}  // namespace
