#include <gtest/gtest.h>

#include <filesystem>
#include <thread>

#include "fake/signed_in.hpp"
#include "fake/socket_server.hpp"
#include "ucwa/client/curl_transport.hpp"

namespace {

using namespace fake;

/// Entries of a folder below /proc/self: threads in `task`, open files in `fd`.
std::ptrdiff_t count_of(const char* folder) {
  const std::filesystem::directory_iterator entries(std::string("/proc/self/") + folder);
  return std::distance(begin(entries), end(entries));
}

/// The threads of this process. A thread sanitizer starts one of its own with the first one.
std::ptrdiff_t threads_now() {
  std::thread([] {}).join();
  return count_of("task");
}

/// Whether the folder soon has no more than that many entries. A thread that was joined may still be listed for a moment.
bool falls_to(const char* folder, std::ptrdiff_t count) {
  for (int i = 0; i < 500 && count_of(folder) > count; ++i) std::this_thread::sleep_for(10ms);
  return count_of(folder) <= count;
}

TEST(ManySessions, AThousandSignInAndOutWithoutALeak) {
  if (!std::filesystem::exists("/proc/self/task")) GTEST_SKIP() << "this system does not list threads";
  ScriptedServer server;
  FakeTransport transport(server);
  FakeClock clock;
  const auto threads = threads_now();
  for (int i = 0; i < 1000; ++i) {
    const auto session = Session::open(transport, lene(), clock);
    ASSERT_TRUE(session) << session.error().message;
  }
  EXPECT_TRUE(falls_to("task", threads));
  EXPECT_EQ(server.count("POST /ucwa/applications"), 1000);
  EXPECT_EQ(server.count("DELETE /ucwa/applications/1"), 1000);
}

TEST(ManySessions, ShareATransportThatKeepsFewConnections) {
  if (!std::filesystem::exists("/proc/self/fd")) GTEST_SKIP() << "this system does not list open files";
  const auto files = count_of("fd"), threads = threads_now();
  {
    ScriptedServer server;
    SocketServer socket(server);
    SignIn sign_in = lene();
    sign_in.discovery_url = socket.origin() + '/';
    ucwa::client::CurlTransport transport;
    for (int i = 0; i < 50; ++i) ASSERT_TRUE(Session::open(transport, sign_in));
    EXPECT_LE(socket.connections(), 150)
        << "at most three for a session: for requests, for its P-GET, and for one that is cut off";
  }
  EXPECT_TRUE(falls_to("fd", files));
  EXPECT_TRUE(falls_to("task", threads));
}

}  // namespace
