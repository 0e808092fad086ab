#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "live_bytes.hpp"
#include "ucwa/resources/my_groups.hpp"
#include "ucwa/resources/note.hpp"
#include "ucwa/runtime/event.hpp"

// Decoding any text of the permitted size takes less than 300 MB, including the text.

namespace {

constexpr std::size_t limit = std::size_t{300} << 20;

std::string repeated(std::string_view before, std::string_view unit, std::string_view after,
                     std::size_t size) {
  std::string text(before);
  text.reserve(size);
  while (text.size() + unit.size() + after.size() <= size) text += unit;
  if (text.back() == ',') text.pop_back();
  return text += after;
}

/// The peak of heap memory with the text and while it was decoded, and whether it was accepted.
template <class T>
bool stays_within_limit(const std::string& text) {
  const std::size_t before = live_bytes::start();
  const auto result = ucwa::decode<T>(text);
  const std::size_t taken = live_bytes::peak - before + text.size();
  EXPECT_LT(taken, limit) << text.substr(0, 60);
  return result.has_value();
}

TEST(Budget, MillionsOfElementsAreRefused) {
  constexpr std::size_t size = ucwa::max_text_bytes;
  EXPECT_FALSE(
      stays_within_limit<ucwa::MyGroups>(repeated(R"({"_embedded":{"group":[)", "{},", "]}}", size)));
  EXPECT_FALSE(stays_within_limit<ucwa::MyGroups>(repeated(R"({"_links":{"group":[)", "{},", "]}}", size)));
  EXPECT_FALSE(stays_within_limit<ucwa::MyGroups>(repeated(R"({"_links":{"u":[)", "{},", "]}}", size)));
  EXPECT_FALSE(
      stays_within_limit<ucwa::EventBatch>(repeated(R"({"sender":[{"events":[)", "{},", "]}]}", size)));
  EXPECT_FALSE(stays_within_limit<ucwa::EventBatch>(repeated(R"({"sender":[)", "{},", "]}", size)));
  EXPECT_FALSE(stays_within_limit<ucwa::EventBatch>(repeated(
      R"({"sender":[{"x":")" + std::string(1 << 20, 'x') + R"(","events":[)", "{},", "]}]}", 3 << 20)));
}

TEST(Budget, LongTextsAreAccepted) {
  constexpr std::size_t size = ucwa::max_text_bytes;
  EXPECT_TRUE(stays_within_limit<ucwa::Note>(repeated(R"({"message":")", "xxxxxxxxxxxxxxxx", R"("})", size)));
  EXPECT_TRUE(
      stays_within_limit<ucwa::Note>(repeated(R"({"message":")", "\\nxxxxxxxxxxxxxx", R"("})", size)));
  EXPECT_TRUE(stays_within_limit<ucwa::Note>(repeated(R"({"x":[)", "[],{},", "]}", size)));
}

TEST(Budget, DecodingTheSixMegabytesOfEmptyGroupsEndsAtOnce) {
  const auto result =
      ucwa::decode<ucwa::MyGroups>(repeated(R"({"_embedded":{"group":[)", "{},", "]}}", 6'000'000));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().pointer.substr(0, 17), "/_embedded/group/");
  EXPECT_NE(result.error().message.find("32 MB"), std::string::npos) << result.error().message;
}

}  // namespace
