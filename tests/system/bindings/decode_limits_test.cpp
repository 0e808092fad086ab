#include <gtest/gtest.h>

#include <string>

#include "ucwa/resources/note.hpp"

// Texts that are broken or exceed a limit.

namespace {

std::string message_of(std::string_view text) {
  const auto result = ucwa::decode<ucwa::Note>(text);
  EXPECT_FALSE(result) << text.substr(0, 60);
  return result ? std::string() : result.error().message;
}

TEST(Decode, BrokenTextIsAnErrorAndNothingIsThrown) {
  for (const char* text : {"", "{", "{\"a\":}", "{\"a\":1,}", "nul", "{\"a\":\"\\x\"}", "{\"a\":\"\xFF\"}",
                           "{} {}", "{\"a\":01}", "\"", "{\"a\" 1}", "{1:2}", "{\"a\":\"\\ud800\"}"}) {
    EXPECT_FALSE(message_of(text).empty()) << text;
  }
}

TEST(Decode, NestingIsLimited) {
  const auto nested = [](int depth) {
    std::string text = "{\"x\":";
    for (int i = 1; i < depth; ++i) text += '[';
    for (int i = 1; i < depth; ++i) text += ']';
    return text + '}';
  };
  EXPECT_TRUE(ucwa::decode<ucwa::Note>(nested(ucwa::max_depth)));
  EXPECT_FALSE(ucwa::decode<ucwa::Note>(nested(ucwa::max_depth + 1)));
  EXPECT_FALSE(ucwa::decode<ucwa::Note>(std::string(1000000, '[')));
}

TEST(Decode, TheSizeOfTheTextIsLimited) {
  const std::string spaces(ucwa::max_text_bytes, ' ');
  EXPECT_EQ(message_of(spaces + "{}"), "the text is larger than 64 MB");
  EXPECT_EQ(ucwa::decode_xml<ucwa::Note>(spaces + "<resource/>").error().message,
            "the text is larger than 16 MB");
  EXPECT_TRUE(ucwa::decode<ucwa::Note>(spaces.substr(2) + "{}"));
}

TEST(Decode, TheNumberOfUnknownMembersIsLimited) {
  const auto members = [](std::size_t count) {
    std::string text = "{\"message\":\"m\"";
    for (std::size_t i = 0; i < count; ++i) text += ",\"x" + std::to_string(i) + "\":1";
    return text + '}';
  };
  EXPECT_TRUE(ucwa::decode<ucwa::Note>(members(ucwa::max_members)));
  EXPECT_NE(message_of(members(ucwa::max_members + 1)).find("1000 unknown members"), std::string::npos);
  EXPECT_TRUE(ucwa::decode<ucwa::Note>("{\"x\":" + members(5000) + "}")) << "what lies within is not counted";
}

TEST(Decode, TheNumberOfUnknownRelsIsLimited) {
  const auto links = [](std::size_t count) {
    std::string text = R"({"_links":{"self":{"href":"/n"})";
    for (std::size_t i = 0; i < count; ++i) text += ",\"x" + std::to_string(i) + R"(":{"href":"/x"})";
    return text + "}}";
  };
  const auto note = ucwa::decode<ucwa::Note>(links(ucwa::max_members));
  ASSERT_TRUE(note) << note.error().message;
  EXPECT_EQ(note->links.other.size(), ucwa::max_members);
  EXPECT_NE(message_of(links(ucwa::max_members + 1)).find("1000 unknown rels"), std::string::npos);
}

TEST(DecodeXml, TheNumberOfUnknownRelsIsLimitedAndNoneIsLost) {
  const auto links = [](std::size_t count) {
    std::string text = R"(<resource href="/n"><link rel="self" href="/n"/>)";
    for (std::size_t i = 0; i < count; ++i) text += "<link rel=\"x" + std::to_string(i) + R"(" href="/x"/>)";
    return text + "</resource>";
  };
  const auto note = ucwa::decode_xml<ucwa::Note>(links(ucwa::max_members));
  ASSERT_TRUE(note) << note.error().message;
  EXPECT_EQ(note->links.other.size(), ucwa::max_members);
  const auto error_of = [](const std::string& text) {
    const auto result = ucwa::decode_xml<ucwa::Note>(text);
    return result ? "nothing is wrong" : result.error().message;
  };
  const std::string more = links(ucwa::max_members + 1);
  EXPECT_NE(error_of(more).find("1000 unknown rels"), std::string::npos) << error_of(more);
  const std::string inside = "<resource>" + links(ucwa::max_members + 2) + "</resource>";
  EXPECT_NE(error_of(inside).find("1000 unknown rels"), std::string::npos) << error_of(inside);
}

}  // namespace
