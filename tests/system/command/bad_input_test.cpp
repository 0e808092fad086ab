#include <gmock/gmock.h>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;

/// Extracts `input` over an older output and expects that the older one stays.
class Bad_input : public Program {
 protected:
  Outcome extract(const std::string& input) {
    put("ir.json", "older\n");
    const Outcome outcome = run({"extract", input, "-o", "ir.json"});
    EXPECT_EQ(get("ir.json"), "older\n");
    EXPECT_EQ(outcome.out, "");
    return outcome;
  }
};

TEST_F(Bad_input, a_missing_folder_is_named) {
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("docs: error[UG1001 input-not-found]: there is no such file or folder"));
}

TEST_F(Bad_input, a_folder_without_pages_is_named) {
  put("docs/picture.png", "x");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("docs: error[UG1005 input-without-pages]"));
}

TEST_F(Bad_input, a_byte_that_is_not_utf8_is_located) {
  put("docs/boat_ref.md", "# boat\n\nab\xFF\n");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:3:3: error[UG1002 input-not-utf8]"));
}

TEST_F(Bad_input, an_empty_page_is_named) {
  put("docs/boat_ref.md", "");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md: error[UG1004 input-empty]"));
}

TEST_F(Bad_input, a_page_without_a_title_is_named) {
  put("docs/boat_ref.md", "### Properties\n\nNone\n\n### Links\n\nNone\n\n## Operations\n");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:1:1: error[UG1201 missing-title]"));
}

TEST_F(Bad_input, a_page_of_100_megabytes_is_not_read) {
  put("docs/boat_ref.md", "# boat\n");
  std::filesystem::resize_file(folder_ / "docs/boat_ref.md", 100'000'000);
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md: error[UG1003 input-too-large]"));
  EXPECT_THAT(outcome.err, HasSubstr("4194304"));
}

TEST_F(Bad_input, a_table_of_ten_thousand_columns_is_located) {
  std::string header = "|", rule = "|";
  for (int i = 0; i < 10000; ++i) {
    header += "Name|";
    rule += "--|";
  }
  put("docs/boat_ref.md",
      "# boat\n\nFloats.\n\n### Properties\n\n" + header + '\n' + rule + '\n' + header + '\n');
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:7:1: error[UG1102 table-too-wide]"));
}

TEST_F(Bad_input, lists_nested_beyond_sense_are_located) {
  std::string nested;
  for (int i = 0; i < 5000; ++i) nested += "- ";
  put("docs/boat_ref.md", "# boat\n\nFloats.\n\n" + nested + "deep\n");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:5:1: error[UG1103 nesting-too-deep]"));
}

TEST_F(Bad_input, an_ir_of_another_version_is_refused) {
  put("other.json", "{\"irVersion\": 7}\n");
  const Outcome outcome = extract("other.json");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("other.json: error[UG3005 ir-version]: IR version 7"));
}

TEST_F(Bad_input, a_file_that_is_no_ir_is_refused) {
  for (const std::string text : {"", "[1, 2", "[]", "{\"irVersion\": 2}", "\x7F\x45LF"}) {
    put("other.json", text);
    const Outcome outcome = extract("other.json");
    EXPECT_EQ(outcome.status, 1) << text;
    EXPECT_THAT(outcome.err, HasSubstr("error[UG3004 bad-ir]: not an IR")) << text;
  }
}

TEST_F(Bad_input, an_ir_that_does_not_exist_is_named) {
  const Outcome outcome = extract("none.json");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("none.json: error[UG1001 input-not-found]"));
}

TEST_F(Bad_input, an_output_that_cannot_be_written_is_named) {
  put("docs/boat_ref.md", good_page);
  put("file", "in the way\n");
  for (const std::string output : {"file/ir.json", "docs"}) {
    const Outcome outcome = run({"extract", "docs", "-o", output});
    EXPECT_EQ(outcome.status, 3) << output;
    EXPECT_THAT(outcome.err, HasSubstr("ucwagen extract: ")) << output;
  }
  EXPECT_EQ(get("file"), "in the way\n");
}

TEST_F(Bad_input, corrections_that_cannot_be_read_or_make_no_sense_are_named) {
  put("docs/boat_ref.md", good_page);
  EXPECT_EQ(run({"extract", "docs", "--corrections", "none.json"}).status, 3);
  put("fix.json", "{}");
  const Outcome outcome = run({"extract", "docs", "--corrections", "fix.json"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("fix.json:1: error[UG3003 bad-correction]"));
}

}  // namespace
}  // namespace ucwagen::tests
