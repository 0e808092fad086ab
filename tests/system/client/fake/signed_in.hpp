#pragma once

#include <gtest/gtest.h>

#include "fake/fake_clock.hpp"
#include "fake/scripted_server.hpp"
#include "ucwa/client/session.hpp"

namespace fake {

using namespace std::chrono_literals;
using ucwa::client::Session;
using ucwa::client::SignIn;
using ucwa::client::State;

inline SignIn lene() {
  SignIn sign_in;
  sign_in.address = "lenea@contoso.com";
  sign_in.credentials = ucwa::client::Password{"lenea@contoso.com", "secret-password"};
  return sign_in;
}

/// A session with a scripted server, without a network and without waiting.
class SignedIn : public testing::Test {
 protected:
  ScriptedServer server;
  FakeTransport transport{server};
  FakeClock clock;
  std::unique_ptr<Session> session;
  std::vector<State> states;
  ucwa::client::Subscription follow_states;

  /// The events' texts `n`, in the order of their handlers.
  std::vector<std::string> seen;
  ucwa::client::Subscription follow_events;

  void SetUp() override { open(lene()); }
  void TearDown() override { server.script({}); }  // what it refers to goes before the session does

  void open(SignIn sign_in) {
    auto opened = Session::open(transport, std::move(sign_in), clock);
    ASSERT_TRUE(opened) << opened.error().message;
    session = *std::move(opened);
    follow_states = session->on_state([this](State state) { states.push_back(state); });
    follow_events = session->on_event([this](const ucwa::Event& event) { seen.push_back(event.link.href); });
  }

  /// Dispatches until the condition holds; false after half a minute.
  template <class F>
  bool dispatch_until(F condition) {
    const auto deadline = std::chrono::steady_clock::now() + 30s;
    while (!condition() && std::chrono::steady_clock::now() < deadline) session->dispatch(50ms);
    return condition();
  }
};

/// The JSON of an event.
inline std::string event(const std::string& type, const std::string& rel, const std::string& href,
                         const std::string& more = "") {
  return R"({"type":")" + type + R"(","link":{"rel":")" + rel + R"(","href":")" + href + "\"}" + more + "}";
}

}  // namespace fake
