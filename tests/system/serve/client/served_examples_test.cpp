#include <gmock/gmock.h>

#include "client/served.hpp"

/// The example of docs/serve.md, with that address in place of its own.
bool signs_in(const char* url);

namespace {

using testing::HasSubstr;

TEST(ServedDocument, TheExampleInCppSignsIn) {
  served::Server server(false);
  EXPECT_TRUE(signs_in(server.url().c_str()));
  EXPECT_EQ(server.count("POST", "applications"), 1U);
}

/// The five programs of examples/ against `ucwagen serve`, over http and https.
class ServedExamples : public testing::TestWithParam<bool> {
 protected:
  ~ServedExamples() override {
    EXPECT_EQ(server.count("DELETE", "application"), 1U) << "an example does not sign out";
    EXPECT_EQ(server.tell("violations").dump(), "[]");
  }
  fake::Program start(const std::string& name, std::vector<std::string> arguments = {}) {
    arguments.insert(arguments.begin(), "lenea@contoso.com");
    return fake::Program(std::string(EXAMPLES_FOLDER) + '/' + name, std::move(arguments),
                         {{"UCWA_DISCOVERY_URL", server.url()},
                          {"UCWA_CA_FILE", server.ca_file()},
                          {"UCWA_PASSWORD", "pass@word1"}});
  }

  served::Server server{GetParam()};
};

TEST_P(ServedExamples, SendMessageDelivers) {
  fake::Program program = start("send_message", {"sip:dana@contoso.com", "Lunch?"});
  EXPECT_EQ(program.end(), 0) << program.read_until("\n");
  EXPECT_THAT(program.read_until("Delivered"), HasSubstr("Delivered."));
}

TEST_P(ServedExamples, SendMessageTellsThatItWasDeclined) {
  EXPECT_EQ(server.steer("contacts/dana@contoso.com", {{"answers", "decline"}}), 204);
  fake::Program program = start("send_message", {"sip:dana@contoso.com", "Lunch?"});
  EXPECT_EQ(program.end(), 1);
  EXPECT_THAT(program.read_until("Declined"), HasSubstr("Not delivered: the operation failed: "));
}

TEST_P(ServedExamples, CallViaWorkConnectsThePhones) {
  fake::Program program = start("call_via_work", {"tel:+14255550100", "sip:dana@contoso.com"});
  EXPECT_THAT(program.read_until("Connected;"), HasSubstr("Connected;"));
  program.interrupt();
  EXPECT_EQ(program.end(), 0);
}

TEST_P(ServedExamples, ScheduleMeetingPrintsTheLink) {
  fake::Program program = start("schedule_meeting", {"Plans", "sip:dana@contoso.com"});
  EXPECT_EQ(program.end(), 0);
  EXPECT_THAT(program.read_until("meet"), HasSubstr("https://meet.contoso.com/lenea@contoso.com/"));
}

TEST_P(ServedExamples, PresenceLightFollowsMyPresence) {
  fake::Program program = start("presence_light");
  EXPECT_THAT(program.read_until("Online"), HasSubstr("\x1b[32m●"));
  EXPECT_EQ(server.steer("contacts/lenea@contoso.com", {{"availability", "Busy"}}), 204);
  EXPECT_THAT(program.read_until("Busy"), HasSubstr("\x1b[31m●"));
  program.interrupt();
  EXPECT_EQ(program.end(), 0);
}

TEST_P(ServedExamples, EchoBotAcceptsAndAnswers) {
  fake::Program program = start("echo_bot");
  program.read_until("Listening");
  EXPECT_EQ(server.steer("message?from=sip:dana@contoso.com&text=Hi"), 202);
  EXPECT_THAT(program.read_until("echo: "), HasSubstr("echo: Hi"));
  program.interrupt();
  EXPECT_EQ(program.end(), 0);
}

INSTANTIATE_TEST_SUITE_P(Over, ServedExamples, testing::Bool(),
                         [](const auto& parameter) { return parameter.param ? "https" : "http"; });

}  // namespace
