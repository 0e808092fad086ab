#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/resources/application.hpp"
#include "ucwa/resources/conversation.hpp"
#include "ucwa/resources/phone.hpp"

// Maybe has the interface of std::optional: most tests here run with both.

namespace {

using ucwa::CallState;
using ucwa::Link;
using ucwa::Maybe;
using ucwa::Open;
using ucwa::Phone;

std::string text_of(const ucwa::AnyLink& link) { return link.href; }
std::string text_of(const Open<CallState>& open) { return open.text(); }

template <class O>
class MaybeLikeOptional : public testing::Test {};
using Containers = testing::Types<Maybe<Link<Phone>>, std::optional<Link<Phone>>, Maybe<Open<CallState>>,
                                  std::optional<Open<CallState>>>;
TYPED_TEST_SUITE(MaybeLikeOptional, Containers);

TYPED_TEST(MaybeLikeOptional, HasThePropertiesOfItsValue) {
  using O = TypeParam;
  EXPECT_TRUE(std::is_nothrow_default_constructible_v<O>);
  EXPECT_TRUE(std::is_nothrow_move_constructible_v<O>);
  EXPECT_TRUE(std::is_nothrow_move_assignable_v<O>);
  EXPECT_TRUE(std::is_copy_constructible_v<O>);
  EXPECT_TRUE(std::is_copy_assignable_v<O>);
  EXPECT_TRUE(std::is_nothrow_swappable_v<O>);
  EXPECT_TRUE((std::is_convertible_v<std::nullopt_t, O>));
  EXPECT_TRUE((std::is_convertible_v<typename O::value_type, O>));
  EXPECT_FALSE((std::is_convertible_v<O, bool>));
  EXPECT_FALSE((std::is_constructible_v<O, std::in_place_t, int*>));
  EXPECT_FALSE((std::is_constructible_v<O, int*>));
  EXPECT_FALSE((std::is_assignable_v<O&, int*>));
}

TYPED_TEST(MaybeLikeOptional, StartsEmptyAndIsFilledAndEmptied) {
  using Value = typename TypeParam::value_type;
  TypeParam maybe;
  EXPECT_FALSE(maybe.has_value());
  EXPECT_TRUE(maybe == std::nullopt);
  EXPECT_FALSE(std::nullopt != maybe);
  maybe = Value("Connected");
  ASSERT_TRUE(maybe);
  EXPECT_TRUE(maybe != std::nullopt);
  EXPECT_EQ(text_of(*maybe), "Connected");
  maybe = {};
  EXPECT_FALSE(maybe);
  maybe.emplace("Idle");
  EXPECT_EQ(text_of(maybe.value()), "Idle");
  maybe = std::nullopt;
  EXPECT_FALSE(maybe);
  maybe.emplace("Idle");
  maybe.reset();
  EXPECT_FALSE(maybe);
}

TYPED_TEST(MaybeLikeOptional, IsCopiedAndMovedBetweenAllStates) {
  const TypeParam full(std::in_place, "Connected"), other(std::in_place, "Idle"), empty;
  for (const auto* from : {&full, &empty}) {
    for (const auto* to : {&other, &empty}) {
      TypeParam target = *to;
      target = *from;
      EXPECT_EQ(target ? text_of(*target) : "", *from ? text_of(*full) : "");
      TypeParam source = *from;
      TypeParam moved = *to;
      moved = std::move(source);
      EXPECT_EQ(moved ? text_of(*moved) : "", *from ? text_of(*full) : "");
    }
  }
  EXPECT_EQ(text_of(*full), "Connected");
}

TYPED_TEST(MaybeLikeOptional, TakesItsOwnValueAndItself) {
  std::vector<TypeParam> maybes(1);  // hides the value from a compiler that warns wrongly
  TypeParam& maybe = maybes.front();
  maybe.emplace("a text that does not fit into the string itself");
  const std::string before = text_of(*maybe);
  auto& same = maybes.back();
  maybe = same;
  maybe = *same;
  EXPECT_EQ(text_of(*maybe), before);
}

TYPED_TEST(MaybeLikeOptional, IsSwappedBetweenAllStates) {
  TypeParam one(std::in_place, "Connected"), two;
  one.swap(two);
  EXPECT_FALSE(one);
  EXPECT_EQ(text_of(*two), "Connected");
  std::swap(one, two);
  EXPECT_FALSE(two);
  two.emplace("Idle");
  swap(one, two);
  EXPECT_EQ(text_of(*one), "Idle");
  EXPECT_EQ(text_of(*two), "Connected");
}

TYPED_TEST(MaybeLikeOptional, ThrowsForTheValueOfAnEmptyOneAndGivesAnotherInstead) {
  using Value = typename TypeParam::value_type;
  TypeParam empty;
  EXPECT_THROW((void)empty.value(), std::bad_optional_access);
  EXPECT_THROW((void)std::as_const(empty).value(), std::bad_optional_access);
  EXPECT_EQ(text_of(empty.value_or(Value("Idle"))), "Idle");
  empty = Value("Connected");
  EXPECT_EQ(text_of(empty.value_or(Value("Idle"))), "Connected");
  EXPECT_EQ(text_of(std::move(empty).value_or(Value("Idle"))), "Connected");
}

TYPED_TEST(MaybeLikeOptional, GivesItsValueUpToWhoMovesItOut) {
  using Value = typename TypeParam::value_type;
  TypeParam maybe(std::in_place, "a text that does not fit into the string itself");
  EXPECT_TRUE((std::is_same_v<decltype(*std::move(maybe)), Value&&>));
  EXPECT_TRUE((std::is_same_v<decltype(std::move(std::as_const(maybe)).value()), const Value&&>));
  EXPECT_TRUE((std::is_same_v<decltype(maybe.operator->()), Value*>));
  EXPECT_TRUE((std::is_same_v<decltype(std::as_const(maybe).operator->()), const Value*>));
  const Value taken = *std::move(maybe);
  EXPECT_EQ(text_of(taken), "a text that does not fit into the string itself");
}

TEST(Maybe, ConvertsFromAndToOptional) {
  const std::optional<Link<Phone>> optional("/phone");
  const Maybe<Link<Phone>> link = optional;
  EXPECT_EQ(link->href, "/phone");
  const std::optional<Link<Phone>> back = link;
  EXPECT_EQ(back->href, "/phone");
  const std::optional<ucwa::AnyLink> any = link;
  EXPECT_EQ(any->href, "/phone");
  EXPECT_FALSE(static_cast<std::optional<Link<Phone>>>(Maybe<Link<Phone>>()));
  EXPECT_FALSE((std::is_convertible_v<std::string, Maybe<Link<Phone>>>));
  EXPECT_TRUE((std::is_constructible_v<Maybe<Link<Phone>>, std::string>));
  EXPECT_FALSE((std::is_constructible_v<Maybe<Link<Phone>>, Maybe<Link<int>>>));
}

TEST(Maybe, OfAnOpenEnumerationTakesEnumeratorsTextsAndOptionalsOfThem) {
  Maybe<Open<CallState>> state = CallState::connected;
  EXPECT_EQ(state, CallState::connected);
  EXPECT_NE(state, CallState::disconnected);
  EXPECT_EQ(CallState::connected, state);
  state = "Ringing twice";
  EXPECT_FALSE(state->known());
  state = std::optional<CallState>(CallState::disconnected);
  EXPECT_EQ(state, CallState::disconnected);
  const std::optional<std::string> none, text = "Connected";
  state = none;
  EXPECT_FALSE(state);
  EXPECT_NE(state, CallState::connected);
  state = text;
  EXPECT_EQ(state, CallState::connected);
  EXPECT_EQ(state, std::optional<Open<CallState>>(text));
  EXPECT_EQ(std::optional<Open<CallState>>(text), state);
  EXPECT_EQ(state, (Maybe<Open<CallState>>("Connected")));
  EXPECT_NE(state, std::optional<Open<CallState>>());
}

TEST(Maybe, EndsTheProgramWhereNothingIsThere) {
  const Maybe<Link<Phone>> link;
  EXPECT_DEATH((void)link->href.size(), "");
  Maybe<Open<CallState>> state;
  EXPECT_DEATH((void)(*state).text().size(), "");
}

TEST(Maybe, KeepsResourcesSmall) {
  EXPECT_EQ(sizeof(Maybe<Link<Phone>>), sizeof(void*));
  EXPECT_LE(sizeof(ucwa::Conversation), 900U);
  EXPECT_LE(sizeof(ucwa::Application), 2'000U);
}

TEST(Resource, IsCopiedMovedAndAssignedWhole) {
  const std::string text =
      R"({"rel":"application","culture":"en-US","x":1,"etag":"7","id":null,"_links":{"self":{"href":"/a"},"u":{"href":"/u"}},)"
      R"("_embedded":{"me":{"rel":"me","emailAddresses":["a@b.c"],"_links":{"note":{"href":"/n"}}},"z":{}}})";
  const auto read = ucwa::decode<ucwa::Application>(text);
  ASSERT_TRUE(read);
  const std::string written = ucwa::encode(*read);
  const ucwa::Application copy = *read;
  EXPECT_EQ(ucwa::encode(copy), written);
  ucwa::Application moved = ucwa::Application(copy);
  EXPECT_EQ(ucwa::encode(moved), written);
  ucwa::Application assigned;
  assigned.embedded.people.emplace();
  assigned = moved;
  EXPECT_EQ(ucwa::encode(assigned), written);
  EXPECT_FALSE(assigned.embedded.people);
  assigned = std::move(moved);
  EXPECT_EQ(ucwa::encode(assigned), written);
  assigned.embedded.me->links.note->href = "/other";
  EXPECT_EQ(copy.embedded.me->links.note->href, "/n");
}

}  // namespace
