#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>

#include "ucwa/resources/note.hpp"

// The reader shows the JSON library only those parts of a text that can be wrong. It must not be noticed.

namespace {

using Json = nlohmann::json;

/// An object of pieces drawn at random; about one in fifty is JSON.
std::string random_text(std::mt19937& random) {
  static constexpr std::array<std::string_view, 36> pieces{
      "\"",      "\"",   "\"a\"", "\"b\"", "\"\"", "\\",   "\\\"", "\\\\", "\\n", "\\u00e9", "\\ud83d\\ude00",
      "\\u0000", "\\x",  "\xC3",  "\xA9",  "é",    "\x01", "\x7F", "\n",   " ",   "\t",      "\n   ",
      ":",       ":",    ",",     ",",     "{",    "}",    "[",    "]",    "1",   "-2",      ".5e3",
      "true",    "null", "x"};
  std::string text = "{\"k\":";
  const auto count = 1 + random() % 12;
  for (std::size_t i = 0; i < count; ++i) text += pieces[random() % pieces.size()];
  return text + '}';
}

TEST(Json, IsWhatTheLibraryTakesForJson) {
  std::mt19937 random(20260101);
  int good = 0;
  for (int i = 0; i < 60'000; ++i) {
    const std::string text = random_text(random);
    const auto note = ucwa::decode<ucwa::Note>(text);
    const Json expected = Json::parse(text, nullptr, false);
    ASSERT_EQ(note.has_value(), !expected.is_discarded()) << text;
    if (!note) continue;
    ++good;
    ASSERT_EQ(Json::parse(ucwa::encode(*note)), expected) << text;
  }
  EXPECT_GT(good, 1'000);
}

TEST(Json, TellsThePlaceOfAMistakeInTheWholeText) {
  const auto note = ucwa::decode<ucwa::Note>("{\n  \"message\": \"Out of office\",\n  \"type\": x\n}");
  ASSERT_FALSE(note);
  const std::string& message = note.error().message;
  EXPECT_NE(message.find("last read: '\"type\": x' (byte 43)"), std::string::npos) << message;
}

TEST(Json, MayBeginWithOneByteOrderMarkOnly) {
  const std::string mark = "\xEF\xBB\xBF", text = R"({"message":"m"})";
  EXPECT_EQ(ucwa::decode<ucwa::Note>(mark + text)->message, "m");
  EXPECT_FALSE(ucwa::decode<ucwa::Note>(mark + mark + text));
}

}  // namespace
