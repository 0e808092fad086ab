#include <gtest/gtest.h>

#include "kitchen/resources/dish.hpp"
#include "ucwa/resources/note.hpp"

// What a resource is written as: only what it was given, each member once, and always UTF-8.

namespace {

using kitchen::Dish;

TEST(Encode, APropertyInExtraIsNotSentTwice) {
  ucwa::Note note;
  note.extra.set("message", "\"extra\"");
  EXPECT_EQ(ucwa::encode(note), R"({"message":"extra"})");
  note.message = "own";
  EXPECT_EQ(ucwa::encode(note), R"({"message":"own"})");
  note.etag = "1";
  note.extra.set("etag", "2");
  note.extra.set("_links", "{}");
  EXPECT_EQ(ucwa::encode(note), R"({"message":"own","etag":"1"})");
}

TEST(Encode, TextThatIsNotUtf8BecomesReplacementCharacters) {
  ucwa::Note note;
  note.message = "a\xFFz";
  EXPECT_EQ(ucwa::encode(note), "{\"message\":\"a\xEF\xBF\xBDz\"}");
}

TEST(Encode, AFreshResourceHasOnlyWhatItWasGiven) {
  Dish dish;
  EXPECT_EQ(kitchen::encode(dish), "{}");
  dish.course = kitchen::Course::none;
  dish.courses = std::vector<kitchen::Open<kitchen::Course>>{kitchen::Course::starter, "Midnight"};
  dish.sauce = kitchen::DataUri::text("a b");
  dish.links.self = kitchen::Link<Dish>("/d");
  dish.embedded.side.emplace_back().title = "1";
  dish.extra.set_text("token", "t");
  EXPECT_EQ(kitchen::encode(dish),
            R"({"course":"None","courses":["Starter","Midnight"],"token":"t",)"
            R"("_links":{"self":{"href":"/d"},"sauce":{"href":"data:text/plain;charset=utf-8,a%20b"}},)"
            R"("_embedded":{"side":[{"title":"1"}]}})");
}

}  // namespace
