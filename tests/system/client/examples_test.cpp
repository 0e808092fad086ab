#include <gmock/gmock.h>

#include "fake/certificate.hpp"
#include "fake/program.hpp"
#include "fake/signed_in.hpp"
#include "fake/socket_server.hpp"

namespace {

using namespace fake;
using testing::HasSubstr;

const std::string home = "/ucwa/applications/1";

/// Over http, and over https.
class Examples : public testing::TestWithParam<bool> {
 protected:
  Certificate certificate = GetParam() ? certificate_for("localhost") : Certificate{};
  ScriptedServer server;
  SocketServer socket{server, certificate.file, certificate.key};

  Program start(const std::string& name, std::vector<std::string> arguments = {}) {
    arguments.insert(arguments.begin(), "lenea@contoso.com");
    return Program(std::string(EXAMPLES_FOLDER) + '/' + name, std::move(arguments),
                   {{"UCWA_DISCOVERY_URL", socket.origin() + '/'},
                    {"UCWA_CA_FILE", certificate.file},
                    {"UCWA_PASSWORD", "secret-password"}});
  }
  /// The id of the operation that a program has started there.
  std::string operation_id(const std::string& path) {
    EXPECT_TRUE(server.wait_for("POST " + path));
    for (const HttpRequest& request : server.requests()) {
      if (path_of(request.url) == path) return request.body.substr(request.body.find("operationId") + 14, 32);
    }
    return {};
  }
  void complete(const std::string& rel, const std::string& status, const std::string& more = "") {
    server.tell(
        {event("completed", rel, home + '/' + rel + "s/1",
               ",\"_embedded\":{\"" + rel + R"(":{"operationId":")" + operation_id(home + '/' + rel + 's') +
                   R"(","state":"Connected"}},"status":")" + status + '"' + more)});
  }
};

TEST_P(Examples, SendMessageTellsThatItWasDelivered) {
  Program program = start("send_message", {"sip:dana@contoso.com", "Lunch?"});
  complete("messagingInvitation", "Success");
  EXPECT_THAT(program.read_until("Delivered"), HasSubstr("Delivered."));
  EXPECT_EQ(program.end(), 0);
  EXPECT_EQ(server.count("DELETE " + home), 1) << "it signs out";
  bool lunch = false;
  for (const HttpRequest& request : server.requests())
    lunch = lunch || request.body.find("Lunch%3F") != std::string::npos;
  EXPECT_TRUE(lunch);
}

TEST_P(Examples, SendMessageTellsWhyItWasNot) {
  Program program = start("send_message", {"sip:dana@contoso.com", "Lunch?"});
  complete("messagingInvitation", "Failure", R"(,"reason":{"code":"Forbidden","subcode":"DoNotDisturb"})");
  EXPECT_THAT(program.read_until("Disturb"),
              HasSubstr("Not delivered: the operation failed: Forbidden/DoNotDisturb"));
  EXPECT_EQ(program.end(), 1);
}

TEST_P(Examples, CallViaWorkFollowsTheCallUntilCtrlC) {
  Program program = start("call_via_work", {"tel:+14255550100", "sip:dana@contoso.com"});
  complete("phoneAudioInvitation", "Success");
  program.read_until("Connected;");
  program.interrupt();
  EXPECT_EQ(program.end(), 0);
  EXPECT_EQ(server.count("DELETE " + home), 1);
}

TEST_P(Examples, ScheduleMeetingPrintsTheLink) {
  Program program = start("schedule_meeting", {"Plans", "sip:dana@contoso.com"});
  EXPECT_THAT(program.read_until("5LB7MRBC"), HasSubstr("https://meet.contoso.com/lenea/5LB7MRBC"));
  EXPECT_EQ(program.end(), 0);
}

TEST_P(Examples, PresenceLightFollowsMyPresence) {
  Program program = start("presence_light");
  EXPECT_THAT(program.read_until("Online"), HasSubstr("\x1b[32m●"));
  server.tell({event("updated", "presence", home + "/presence",
                     R"(,"_embedded":{"presence":{"rel":"presence","availability":"Busy"}})")});
  EXPECT_THAT(program.read_until("Busy"), HasSubstr("\x1b[31m●"));
  program.interrupt();
  EXPECT_EQ(program.end(), 0);
  EXPECT_EQ(server.count("DELETE " + home), 1);
}

TEST_P(Examples, EchoBotAcceptsAndAnswers) {
  Program program = start("echo_bot");
  program.read_until("Listening");
  server.tell({event(
      "started", "messagingInvitation", home + "/messagingInvitations/9",
      R"(,"_embedded":{"messagingInvitation":{"rel":"messagingInvitation","direction":"Incoming","_links":
                        {"accept":{"href":")" +
          home + R"(/accept"}}}})")});
  EXPECT_TRUE(server.wait_for("POST " + home + "/accept"));
  server.tell(
      {event("completed", "message", home + "/messages/1",
             R"(,"status":"Success","_embedded":{"message":{"rel":"message","direction":"Incoming","_links":{
                        "plainMessage":{"href":"data:text/plain;charset=utf-8,Hi+there"},"messaging":{"href":")" +
                 home + R"(/conversations/1/messaging"}}}})")});
  EXPECT_THAT(program.read_until("echo:"), HasSubstr("echo: Hi there"));
  program.interrupt();
  EXPECT_EQ(program.end(), 0);
  EXPECT_EQ(server.requests().back().method, "DELETE");
  bool echoed = false;
  for (const HttpRequest& request : server.requests()) echoed = echoed || request.body == "Hi there";
  EXPECT_TRUE(echoed);
}

TEST_P(Examples, TellWhyTheyCannotSignIn) {
  server.password = "another";
  Program program = start("echo_bot");
  EXPECT_THAT(program.read_until("grant"),
              HasSubstr("Cannot sign in: the token service refused: 400 invalid_grant"));
  EXPECT_EQ(program.end(), 1);
}

INSTANTIATE_TEST_SUITE_P(Over, Examples, testing::Bool(),
                         [](const auto& parameter) { return parameter.param ? "https" : "http"; });

}  // namespace
