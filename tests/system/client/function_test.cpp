#include "ucwa/client/function.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

namespace {

using ucwa::client::Function;
using Text = Function<std::string(const std::string&)>;

std::string twice(const std::string& text) { return text + text; }

TEST(Function, CallsWhatItHolds) {
  const Text lambda = [suffix = std::string("!")](const std::string& text) { return text + suffix; };
  EXPECT_EQ(lambda("a"), "a!");
  EXPECT_EQ(Text(twice)("a"), "aa");
  EXPECT_EQ(Text(&twice)("a"), "aa");
  EXPECT_EQ(Text(std::function<std::string(std::string)>(twice))("a"), "aa");
  const std::function<std::string(const std::string&)> standard = lambda;
  EXPECT_EQ(standard("a"), "a!");
}

TEST(Function, HoldsNothingWhereNothingIsGiven) {
  std::string (*null)(const std::string&) = nullptr;
  EXPECT_FALSE(Text());
  EXPECT_FALSE(Text(nullptr));
  EXPECT_FALSE(Text(null));
  EXPECT_FALSE(Text(std::function<std::string(const std::string&)>()));
  EXPECT_FALSE(Text(Text()));
  EXPECT_TRUE(Text(twice));
}

TEST(Function, CopiesHaveStatesOfTheirOwn) {
  Function<int()> first = [count = 0]() mutable { return ++count; };
  EXPECT_EQ(first(), 1);
  Function<int()> second = first;
  EXPECT_EQ(first(), 2);
  EXPECT_EQ(first(), 3);
  EXPECT_EQ(second(), 2);
  first = second;
  EXPECT_EQ(first(), 3);
}

TEST(Function, DestroysWhatItHoldsOnce) {
  const auto shared = std::make_shared<int>(0);
  {
    Function<void()> first = [shared] { ++*shared; };
    Function<void()> second = std::move(first);
    EXPECT_FALSE(first);
    second();
    first = second;
    EXPECT_EQ(shared.use_count(), 3);
    second = nullptr;
    EXPECT_EQ(shared.use_count(), 2);
  }
  EXPECT_EQ(shared.use_count(), 1);
  EXPECT_EQ(*shared, 1);
}

TEST(Function, PassesReferencesAndWhatCanOnlyBeMoved) {
  const Function<int*(std::unique_ptr<int>, int&)> function = [](std::unique_ptr<int> from, int& to) {
    to = *from;
    return &to;
  };
  int to = 0;
  EXPECT_EQ(function(std::make_unique<int>(7), to), &to);
  EXPECT_EQ(to, 7);
}

}  // namespace
