#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class ExportCommand : public Program {};

TEST_F(ExportCommand, PrintsEachFormat) {
  put("pages/boat_ref.md", good_page);
  EXPECT_EQ(nlohmann::json::parse(run({"export", "openapi", "pages"}).out)["openapi"], "3.1.0");
  EXPECT_THAT(run({"export", "openapi", "pages", "--yaml"}).out, StartsWith("openapi: \"3.1.0\"\n"));
  EXPECT_TRUE(
      nlohmann::json::parse(run({"export", "json-schema", "pages"}).out)["$defs"].contains("BoatResource"));
  EXPECT_THAT(run({"export", "dot", "pages"}).out, HasSubstr("\"boat\";"));
  EXPECT_THAT(run({"export", "mermaid", "pages"}).out, HasSubstr("n0[\"boat\"]"));
  EXPECT_THAT(run({"export", "csv", "pages", "--table", "properties"}).out, HasSubstr("\nboat,rig,"));
}

TEST_F(ExportCommand, WritesAFileAndReadsAnIr) {
  put("pages/boat_ref.md", good_page);
  ASSERT_EQ(run({"extract", "pages", "-o", "ir.json"}).status, 0);
  ASSERT_EQ(run({"export", "json-schema", "ir.json", "-o", "schema.json"}).status, 0);
  EXPECT_EQ(get("schema.json"), run({"export", "json-schema", "pages"}).out);
}

TEST_F(ExportCommand, RefusesWhatMakesNoSense) {
  const std::vector<std::vector<std::string>> lines = {
      {"export"},
      {"export", "pdf"},
      {"export", "csv"},
      {"export", "csv", "--table", "boats"},
      {"export", "dot", "--yaml"},
      {"export", "openapi", "--tree"},
      {"export", "openapi", "--hrefs", "none"},
      {"export", "dot", "--tree", "--around", "phones"},
      {"export", "dot", "--around", "phones", "--depth", "-1"},
  };
  for (const auto& line : lines) EXPECT_EQ(run(line).status, 2) << line.back();
  const Outcome outcome = run({"export", "dot", "--around", "phnoes"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean 'phones'?"));
  EXPECT_EQ(run({"export", "openapi", "nowhere"}).status, 3);
}

}  // namespace
}  // namespace ucwagen::tests
