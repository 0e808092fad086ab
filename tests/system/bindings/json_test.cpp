#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "ucwa/resources/note.hpp"

// The bindings' own JSON reader, compared with another one.

namespace {

using Json = nlohmann::json;

/// An object of random pieces; about one in fifty is valid JSON.
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
  EXPECT_EQ(note.error().pointer, "/type");
  EXPECT_EQ(note.error().message, "a value is expected here (line 3, column 11)");
}

/// A text and whether it is JSON, by the classes of the JSON Parsing Test Suite: structure, white space, numbers,
/// strings, encodings.
struct Case {
  std::string text;
  bool good;
};

std::vector<Case> cases() {
  const std::string nul(1, '\0');
  return {
      {"[]", true},
      {" [ ] ", true},
      {"[1,]", false},
      {"[,1]", false},
      {"[1,,2]", false},
      {"[1 2]", false},
      {"[", false},
      {"]", false},
      {"[1", false},
      {"[1}", false},
      {"{\"a\":1", false},
      {"{\"a\":1,}", false},
      {"{\"a\" 1}", false},
      {"{\"a\"::1}", false},
      {"{:1}", false},
      {"{1:1}", false},
      {"{a:1}", false},
      {"{'a':1}", false},
      {"{\"a\":1,\"a\":2}", true},
      {"{\"\":0}", true},
      {"{}{}", false},
      {"[]]", false},
      {"[1]x", false},
      {"", false},
      {" ", false},
      {"[\f]", false},
      {"[\v1]", false},
      {"[\t\r\n]", true},
      {"[\xC2\xA0]", false},
      {"[\xE2\x81\xA0]", false},
      {"[// c\n1]", false},
      {"[/**/1]", false},
      {"true", true},
      {"fals", false},
      {"True", false},
      {"nulll", false},
      {"[NaN]", false},
      {"[Infinity]", false},
      {"0", true},
      {"-0", true},
      {"-", false},
      {"+1", false},
      {"01", false},
      {"-01", false},
      {"1.", false},
      {".5", false},
      {"1.e1", false},
      {"1e", false},
      {"1e+", false},
      {"1E+2", true},
      {"1.5e-10", true},
      {"0x1", false},
      {"1_0", false},
      {"123456789012345678901234567890", true},
      {"1e-999", true},
      {"\xEF\xBC\x91", false},
      {"\"\\u0000\"", true},
      {"\"" + nul + "\"", false},
      {"\"\n\"", false},
      {"\"\x7F\"", true},
      {"\"\x1F\"", false},
      {"\"\\x\"", false},
      {"\"\\", false},
      {"\"\\\"", false},
      {"\"\\u12\"", false},
      {"\"\\u12G4\"", false},
      {"\"\\uD83D\\uDE00\"", true},
      {"\"\\uD83D\"", false},
      {"\"\\uDE00\"", false},
      {"\"\\uD83D\\u0041\"", false},
      {"\"\\uD83Dx\"", false},
      {"\"\\/\\b\\f\\n\\r\\t\"", true},
      {"\"\\a\"", false},
      {"'a'", false},
      {"\"a", false},
      {"\"\xC3\xA9\"", true},
      {"\"\xC3\"", false},
      {"\"\xA9\"", false},
      {"\"\xC0\xAF\"", false},
      {"\"\xE0\x80\xAF\"", false},
      {"\"\xED\xA0\x80\"", false},
      {"\"\xF4\x90\x80\x80\"", false},
      {"\"\xF0\x9F\x98\x80\"", true},
      {"\"\xFF\"", false},
      {"\xEF\xBB\xBF[]", true},
      {"\xEF\xBB[]", false},
      {"\xFF\xFE[\0]\0", false},
      {nul, false},
      {"[]" + nul, false},
      {"[" + nul + "]", false},
      {"{}" + nul + "garbage", false},
      {"\"12345678\x01\"", false},
      {"\"1234567\"", true},
      {"\"12345678\"", true},
      {"\"12345678\\u0041123456789\"", true},
      {"[[[[[[[[[[]]]]]]]]]]", true},
  };
}

TEST(Json, IsWhatRfc8259CallsJson) {
  for (const auto& [value, good] : cases()) {
    // the other reader treats NUL as the end of the text
    if (value.find('\0') == std::string::npos) {
      EXPECT_EQ(Json::accept(value), good) << value << ": the list is wrong";
    }
    // Each text is the value of an unknown member; if it is an object, it is also tested as the whole text.
    const bool mark = value.substr(0, 3) == "\xEF\xBB\xBF";
    if (!mark) {
      EXPECT_EQ(ucwa::decode<ucwa::Note>("{\"x\":" + value + "}").has_value(), good) << value;
    }
    EXPECT_EQ(ucwa::decode<ucwa::Note>(value).has_value(), good && value.front() == '{') << value;
  }
}

TEST(Json, NumbersOfAnySizeAreKeptWhereNoPageNamesThem) {
  const std::string text = R"({"x":1e99999,"y":[-0,1.50,123456789012345678901234567890]})";
  const auto note = ucwa::decode<ucwa::Note>(text);
  ASSERT_TRUE(note);
  EXPECT_EQ(ucwa::encode(*note), text);
}

TEST(Json, GivesTheSameValuesAsAnotherReader) {
  const Json value = {{"message", "a\u0001\"\\/\xC3\xA9\xF0\x9F\x98\x80 and so on, for more than eight"},
                      {"type", nullptr}};
  for (const bool ascii : {false, true}) {
    const auto note = ucwa::decode<ucwa::Note>(value.dump(2, ' ', ascii));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->message, value["message"].get<std::string>());
    EXPECT_TRUE(note->is_null("type"));
  }
}

// The reader looks at eight characters at a time.
TEST(Json, ReadsEachCharacterAtEachPlaceOfAString) {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t place = 0; place < 18; ++place) {
      std::string value(18, 'a');
      value[place] = static_cast<char>(byte);
      const std::string text = "{\"message\":\"" + value + "\",\"" + value + "\":\"" + value + "\"}";
      const Json expected = Json::parse(text, nullptr, false);
      const auto note = ucwa::decode<ucwa::Note>(text);
      ASSERT_EQ(note.has_value(), !expected.is_discarded()) << byte << " at " << place;
      if (!note) continue;
      EXPECT_EQ(note->message, value);
      EXPECT_EQ(Json::parse(ucwa::encode(*note)), expected);
    }
  }
}

TEST(Json, MayHaveAnyWhiteSpaceBetweenItsParts) {
  for (std::size_t length = 1; length < 20; ++length) {
    for (std::size_t place = 0; place < length; ++place) {
      for (const char other : {'\n', '\r', '\t', ' ', '\f', '\xA0', '\0'}) {
        std::string space(length, ' ');
        space[place] = other;
        std::string text;
        for (const char* part : {"", "{", "\"message\"", ":", "\"a\"", "}"}) text.append(part).append(space);
        const auto note = ucwa::decode<ucwa::Note>(text);
        ASSERT_EQ(note.has_value(), Json::accept(text)) << text;
        if (note) {
          EXPECT_EQ(note->message, "a");
        }
      }
    }
  }
}

TEST(Json, MayBeginWithOneByteOrderMarkOnly) {
  const std::string mark = "\xEF\xBB\xBF", text = R"({"message":"m"})";
  EXPECT_EQ(ucwa::decode<ucwa::Note>(mark + text)->message, "m");
  EXPECT_FALSE(ucwa::decode<ucwa::Note>(mark + mark + text));
}

}  // namespace
