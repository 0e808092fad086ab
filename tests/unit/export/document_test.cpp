#include <gtest/gtest.h>

#include <sstream>

#include "generator/base/document_writer.hpp"

namespace ucwagen::base {
namespace {

void write_sample(DocumentWriter& out) {
  out.open_map();
  out.field("text", "a \"b\": c\n");
  out.field("number", 3);
  out.field("yes", true);
  out.key("empty");
  out.open_map();
  out.close_map();
  out.key("list");
  out.open_list();
  out.value("x");
  out.open_map();
  out.field("first", 1);
  out.field("second", 2);
  out.close_map();
  out.open_list();
  out.close_list();
  out.open_list();
  out.null();
  out.close_list();
  out.close_list();
  out.close_map();
}

TEST(JsonDocument, IsIndentedByTwo) {
  std::ostringstream out;
  write_sample(*json_document(out));
  EXPECT_EQ(out.str(), R"({
  "text": "a \"b\": c\n",
  "number": 3,
  "yes": true,
  "empty": {},
  "list": [
    "x",
    {
      "first": 1,
      "second": 2
    },
    [],
    [
      null
    ]
  ]
}
)");
}

TEST(YamlDocument, QuotesWhatMightBeTakenForSomethingElse) {
  std::ostringstream out;
  write_sample(*yaml_document(out));
  EXPECT_EQ(out.str(), R"(text: "a \"b\": c\n"
number: 3
"yes": true
empty: {}
list:
  - "x"
  - first: 1
    second: 2
  - []
  - - null
)");
}

TEST(JsonString, ReplacesWhatIsNotUtf8) { EXPECT_EQ(json_string("a\xff"), "\"a\xEF\xBF\xBD\""); }

}  // namespace
}  // namespace ucwagen::base
