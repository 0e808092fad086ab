#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/system/command/program.hpp"
#include "tests/unit/support/json_schema.hpp"

namespace ucwagen::tests {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

using Extract = Program;

const std::string spec = UCWAGEN_SOURCE_DIR "/spec";

TEST_F(Extract, PrintsTheEmbeddedReferenceWhichIsThatOfTheFolderSpec) {
  const Outcome embedded = run({"extract"});
  EXPECT_EQ(embedded.status, 0) << embedded.err;
  EXPECT_EQ(run({"extract", "--quiet"}).err, "");
  EXPECT_EQ(run({"extract", spec}).out, embedded.out);
  SchemaValidator validator(json::parse(run({"schema"}).out));
  EXPECT_THAT(validator.faults(json::parse(embedded.out)), IsEmpty());
}

TEST_F(Extract, GivesTheSameBytesWhateverThePlaceLocaleAndOrder) {
  const std::string once = run({"extract", spec}).out;
  EXPECT_EQ(run({"extract", spec + "/"}, "LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo").out, once);
  put("docs/boat_ref.md", good_page);
  put("docs/raft_ref.md", misspelt_page);
  const std::string forth = run({"extract", "docs/boat_ref.md", "docs/raft_ref.md"}).out;
  EXPECT_EQ(run({"extract", "docs/raft_ref.md", "docs/boat_ref.md"}).out, forth);
  EXPECT_EQ(run({"extract", (folder_ / "docs").string()}).out, forth);
}

TEST_F(Extract, ReadsItsOwnOutputAndPrintsItAgain) {
  EXPECT_EQ(run({"extract", spec, "-o", "ir.json"}).status, 0);
  EXPECT_EQ(run({"extract", "ir.json"}).out, get("ir.json"));
}

TEST_F(Extract, LabelsTheEdition) {
  put("docs/boat_ref.md", good_page);
  EXPECT_EQ(json::parse(run({"extract", "docs"}).out)["api"]["edition"], "docs");
  EXPECT_EQ(json::parse(run({"extract", "docs", "--edition", "2031"}).out)["api"]["edition"], "2031");
}

TEST_F(Extract, TakesOptionsOfPagesForPagesAlone) {
  EXPECT_EQ(run({"extract", spec, "-o", "ir.json"}).status, 0);
  for (const char* option : {"--edition", "--corrections"}) {
    const Outcome outcome = run({"extract", "ir.json", option, "new"});
    EXPECT_EQ(outcome.status, 2) << option;
    EXPECT_THAT(outcome.err, HasSubstr("an IR already has both"));
    EXPECT_EQ(run({"export", "openapi", "ir.json", option, "new"}).status, 2) << option;
  }
  EXPECT_EQ(run({"check", "ir.json", "--corrections", "none.json"}).status, 2);
  EXPECT_EQ(run({"diff", "ir.json", "ir.json", "--corrections", "none.json"}).status, 2);
  EXPECT_EQ(run({"diff", "ir.json", spec, "--corrections", "none.json"}).status, 3) << "spec has pages";
  put("folder.json/boat_ref.md", good_page);
  EXPECT_EQ(json::parse(run({"extract", "folder.json", "--edition", "2031"}).out)["api"]["edition"], "2031");
}

TEST_F(Extract, LeavesAnOutputAloneThatHasTheRightBytes) {
  put("docs/boat_ref.md", good_page);
  EXPECT_EQ(run({"extract", "docs", "-o", "ir.json"}).status, 0);
  const auto past = std::filesystem::last_write_time(folder_ / "ir.json") - std::chrono::hours(1);
  std::filesystem::last_write_time(folder_ / "ir.json", past);
  EXPECT_EQ(run({"extract", "docs", "-o", "ir.json"}).status, 0);
  EXPECT_EQ(std::filesystem::last_write_time(folder_ / "ir.json"), past);
}

TEST_F(Extract, ReadsTheReferenceThatTheEnvironmentNames) {
  put("docs/boat_ref.md", good_page);
  EXPECT_EQ(run({"extract"}, "UCWAGEN_REFERENCE=docs").out, run({"extract", "docs"}).out);
}

TEST_F(Extract, TellsTheTimeOfEachStage) {
  const Outcome outcome = run({"extract", "--timings"});
  for (const char* stage : {"pages ", "resolve ", "print ", "all "})
    EXPECT_THAT(outcome.err, HasSubstr(stage));
}

TEST_F(Extract, SaysThatAPipeWasClosed) {
  for (const std::string command : {"extract", "generate --dry-run -o none"}) {
    const int result = std::system(("'" UCWAGEN_PROGRAM "' " + command + " > /dev/full 2>/dev/null").c_str());
    EXPECT_EQ(WEXITSTATUS(result), 3) << command;
  }
}

TEST_F(Extract, AppliesTheCorrectionsThatLieBesideThePages) {
  put("docs/boat_ref.md", good_page);
  put("docs/corrections.json",
      R"([{"path": "boat.rig#description", "was": "How it swims.", "is": "How it sails at sea.", "why": "a test"}])");
  const Outcome outcome = run({"extract", "docs"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("corrections.json:1"));
  EXPECT_THAT(outcome.err, HasSubstr("error[UG3001 stale-correction]"));
}

}  // namespace
}  // namespace ucwagen::tests
