#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>

#include "fake/certificate.hpp"
#include "fake/signed_in.hpp"
#include "fake/socket_server.hpp"

namespace {

using namespace fake;
using testing::HasSubstr;

const std::string home = "/ucwa/applications/1";

/// One of the examples, as a program of its own.
class Program {
 public:
  Program(const std::string& name, std::vector<std::string> arguments, const SocketServer& server,
          const std::string& ca_file) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) return;
    arguments.insert(arguments.begin(), {name, "lenea@contoso.com"});
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    const std::string path = std::string(EXAMPLES_FOLDER) + '/' + name, url = server.origin() + '/';
    pid_ = ::fork();
    if (pid_ == 0) {
      ::dup2(pipe[1], 1);
      ::dup2(pipe[1], 2);
      ::close(pipe[0]);
      ::setenv("UCWA_DISCOVERY_URL", url.c_str(), 1);
      ::setenv("UCWA_CA_FILE", ca_file.c_str(), 1);
      ::setenv("UCWA_PASSWORD", "secret-password", 1);
      ::alarm(30);  // nothing hangs
      ::execv(path.c_str(), argv.data());
      ::_exit(127);
    }
    ::close(pipe[1]);
    output_ = pipe[0];
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  ~Program() {
    if (pid_ > 0) end();
    ::close(output_);
  }

  /// What it has printed, up to that text or its end.
  std::string read_until(const std::string& text) {
    while (printed_.find(text) == std::string::npos) {
      std::array<char, 512> data{};
      const ssize_t count = ::read(output_, data.data(), data.size());
      if (count <= 0) break;
      printed_.append(data.data(), static_cast<std::size_t>(count));
    }
    return printed_;
  }
  void interrupt() const { ::kill(pid_, SIGINT); }
  /// Its exit status.
  int end() {
    read_until("\x01");  // to the end
    int status = 0;
    ::waitpid(std::exchange(pid_, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t pid_ = -1;
  int output_ = -1;
  std::string printed_;
};

/// Over http, and over https.
class Examples : public testing::TestWithParam<bool> {
 protected:
  Certificate certificate = GetParam() ? certificate_for("localhost") : Certificate{};
  ScriptedServer server;
  SocketServer socket{server, certificate.file, certificate.key};

  Program start(const std::string& name, std::vector<std::string> arguments = {}) {
    return {name, std::move(arguments), socket, certificate.file};
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
