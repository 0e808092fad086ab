#include <gmock/gmock.h>

#include "generator/command/command.hpp"
#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

using Usage = Program;

TEST_F(Usage, HelpNamesEveryCommand) {
  const Outcome outcome = run({"--help"});
  EXPECT_EQ(outcome.status, 0);
  for (const auto& command : command::commands())
    EXPECT_THAT(outcome.out, HasSubstr("  " + std::string(command.name)));
}

TEST_F(Usage, EveryCommandHasHelpOfItsOwn) {
  for (const auto& command : command::commands()) {
    const Outcome outcome = run({std::string(command.name), "--help"});
    EXPECT_EQ(outcome.status, 0) << command.name;
    EXPECT_THAT(outcome.out, StartsWith("Usage: ucwagen " + std::string(command.name)));
    EXPECT_EQ(outcome.err, "");
  }
}

TEST_F(Usage, TheVersionIsOneLine) {
  const Outcome outcome = run({"--version"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, testing::MatchesRegex("ucwagen [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST_F(Usage, NothingAtAllPrintsTheHelpAndFails) {
  const Outcome outcome = run({});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("Usage: ucwagen COMMAND"));
}

TEST_F(Usage, AnUnknownCommandIsAskedBack) {
  const Outcome outcome = run({"extrat"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("there is no command 'extrat'; did you mean 'extract'?"));
}

TEST_F(Usage, AnUnknownOptionIsAskedBack) {
  const Outcome outcome = run({"extract", "--outptu", "x"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("there is no option '--outptu'; did you mean '--output'?"));
  EXPECT_EQ(run({"extract", "--outp", "x"}).status, 2) << "no abbreviations";
  EXPECT_EQ(run({"extract", "-o"}).status, 2) << "a value is missing";
  EXPECT_EQ(run({"schema", "word"}).status, 2) << "schema reads nothing";
}

TEST_F(Usage, ValuesThatCheckDoesNotKnowAreRefused) {
  EXPECT_EQ(run({"check", "--format", "html"}).status, 2);
  EXPECT_EQ(run({"check", "--fail-on", "panic"}).status, 2);
  const Outcome outcome = run({"check", "-Wno-misspelt-headnig"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean 'misspelt-heading'?"));
}

}  // namespace
}  // namespace ucwagen::tests
