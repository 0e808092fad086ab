#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/resources/phone.hpp"

// std::optional is specialised for links and open enumerations. Nothing but the compiler's time may tell:
// each test here runs with the specialisations and with the library's own template side by side.

namespace {

using ucwa::CallState;
using ucwa::Link;
using ucwa::Open;
using ucwa::Phone;

/// The same as Link<Phone> and as Open<CallState>, but of no kind that is specialised.
struct PlainLink : Link<Phone> {
  using Link<Phone>::Link;
};
struct PlainOpen : Open<CallState> {
  using Open<CallState>::Open;
};

std::string text_of(const ucwa::AnyLink& link) { return link.href; }
std::string text_of(const Open<CallState>& open) { return open.text(); }

template <class T>
T make(const char* text) {
  return T(text);
}

template <class T>
class Optional : public testing::Test {};
using Values = testing::Types<Link<Phone>, PlainLink, Open<CallState>, PlainOpen>;
TYPED_TEST_SUITE(Optional, Values);

TYPED_TEST(Optional, has_the_properties_of_its_value) {
  using O = std::optional<TypeParam>;
  EXPECT_TRUE((std::is_same_v<typename O::value_type, TypeParam>));
  EXPECT_TRUE(std::is_nothrow_default_constructible_v<O>);
  EXPECT_TRUE(std::is_nothrow_move_constructible_v<O>);
  EXPECT_TRUE(std::is_nothrow_move_assignable_v<O>);
  EXPECT_TRUE(std::is_copy_constructible_v<O>);
  EXPECT_TRUE(std::is_copy_assignable_v<O>);
  EXPECT_TRUE(std::is_nothrow_swappable_v<O>);
  EXPECT_TRUE((std::is_convertible_v<std::nullopt_t, O>));
  EXPECT_TRUE((std::is_convertible_v<TypeParam, O>));
  EXPECT_FALSE((std::is_convertible_v<O, bool>));
  EXPECT_FALSE((std::is_constructible_v<O, std::in_place_t, int*>));
  EXPECT_FALSE((std::is_constructible_v<O, int*>));
  EXPECT_FALSE((std::is_assignable_v<O&, int*>));
}

TEST(OptionalOfLinksAndWords, are_not_of_the_template_that_costs_a_compiler_milliseconds_each) {
  EXPECT_TRUE((std::is_base_of_v<ucwa::detail::Slot<ucwa::AnyLink>, std::optional<Link<Phone>>>));
  EXPECT_TRUE(
      (std::is_base_of_v<ucwa::detail::Slot<ucwa::detail::OpenText>, std::optional<Open<CallState>>>));
}

TEST(OptionalOfLinksAndWords, convert_as_their_values_do) {
  EXPECT_TRUE((std::is_convertible_v<CallState, std::optional<Open<CallState>>>));
  EXPECT_TRUE((std::is_convertible_v<const char*, std::optional<Open<CallState>>>));
  EXPECT_TRUE((std::is_convertible_v<std::optional<CallState>, std::optional<Open<CallState>>>));
  EXPECT_FALSE((std::is_convertible_v<std::string, std::optional<Link<Phone>>>));
  EXPECT_TRUE((std::is_constructible_v<std::optional<Link<Phone>>, std::string>));
  EXPECT_FALSE((std::is_constructible_v<std::optional<Link<Phone>>, std::optional<Link<int>>>));
  const std::optional<ucwa::AnyLink> any = std::optional<Link<Phone>>("/phone");
  EXPECT_EQ(any->href, "/phone");
}

TYPED_TEST(Optional, starts_empty_and_is_filled_and_emptied) {
  std::optional<TypeParam> optional;
  EXPECT_FALSE(optional.has_value());
  EXPECT_EQ(optional, std::nullopt);
  optional = make<TypeParam>("Connected");
  ASSERT_TRUE(optional);
  EXPECT_EQ(text_of(*optional), "Connected");
  optional = {};
  EXPECT_FALSE(optional);
  optional.emplace("Idle");
  EXPECT_EQ(text_of(optional.value()), "Idle");
  optional = std::nullopt;
  EXPECT_FALSE(optional);
  optional.emplace("Idle");
  optional.reset();
  EXPECT_FALSE(optional);
}

TYPED_TEST(Optional, is_copied_and_moved_between_all_states) {
  const std::optional<TypeParam> full(std::in_place, "Connected"), other(std::in_place, "Idle"), empty;
  for (const auto* from : {&full, &empty}) {
    for (const auto* to : {&other, &empty}) {
      std::optional<TypeParam> target = *to;
      target = *from;
      EXPECT_EQ(target.has_value(), from->has_value());
      EXPECT_EQ(target ? text_of(*target) : "", *from ? text_of(*full) : "");
      std::optional<TypeParam> source = *from;
      std::optional<TypeParam> moved = *to;
      moved = std::move(source);
      EXPECT_EQ(moved.has_value(), from->has_value());
      EXPECT_EQ(source.has_value(), from->has_value()) << "as the standard has it";
      EXPECT_EQ(moved ? text_of(*moved) : "", *from ? text_of(*full) : "");
    }
  }
}

TYPED_TEST(Optional, takes_its_own_value_and_itself) {
  std::vector<std::optional<TypeParam>> optionals(1);  // out of sight of a compiler that warns too early
  std::optional<TypeParam>& optional = optionals.front();
  optional.emplace("a text that does not fit into the string itself");
  const std::string before = text_of(*optional);
  auto& same = optionals.back();
  optional = same;
  optional = *same;
  EXPECT_EQ(text_of(*optional), before);
}

TYPED_TEST(Optional, is_swapped_between_all_states) {
  std::optional<TypeParam> one(std::in_place, "Connected"), two;
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

TYPED_TEST(Optional, throws_for_the_value_of_an_empty_one_and_gives_another_instead) {
  std::optional<TypeParam> empty;
  EXPECT_THROW((void)empty.value(), std::bad_optional_access);
  EXPECT_THROW((void)std::as_const(empty).value(), std::bad_optional_access);
  EXPECT_THROW((void)std::move(empty).value(), std::bad_optional_access);
  EXPECT_EQ(text_of(empty.value_or(make<TypeParam>("Idle"))), "Idle");
  empty = make<TypeParam>("Connected");
  EXPECT_EQ(text_of(empty.value_or(make<TypeParam>("Idle"))), "Connected");
  EXPECT_EQ(text_of(std::move(empty).value_or(make<TypeParam>("Idle"))), "Connected");
}

TYPED_TEST(Optional, gives_its_value_up_to_who_moves_it_out) {
  std::optional<TypeParam> optional(std::in_place, "a text that does not fit into the string itself");
  const TypeParam taken = *std::move(optional);
  EXPECT_EQ(text_of(taken), "a text that does not fit into the string itself");
  EXPECT_TRUE((std::is_same_v<decltype(*std::move(optional)), TypeParam&&>));
  EXPECT_TRUE((std::is_same_v<decltype(std::move(std::as_const(optional)).value()), const TypeParam&&>));
  EXPECT_TRUE((std::is_same_v<decltype(optional.operator->()), TypeParam*>));
  EXPECT_TRUE((std::is_same_v<decltype(std::as_const(optional).operator->()), const TypeParam*>));
}

TYPED_TEST(Optional, is_deduced_and_made_by_make_optional) {
  const std::optional<TypeParam> first = std::make_optional<TypeParam>("Idle");
  std::optional second = first;
  EXPECT_TRUE((std::is_same_v<decltype(second), std::optional<TypeParam>>));
  std::optional third = make<TypeParam>("Idle");
  EXPECT_TRUE((std::is_same_v<decltype(third), std::optional<TypeParam>>));
}

TEST(OptionalOfWords, take_enumerators_texts_and_optionals_of_them) {
  std::optional<Open<CallState>> state = CallState::connected;
  EXPECT_EQ(state, CallState::connected);
  EXPECT_NE(state, CallState::disconnected);
  state = "Ringing twice";
  EXPECT_FALSE(state->known());
  state = std::optional<CallState>(CallState::disconnected);
  EXPECT_EQ(state, CallState::disconnected);
  const std::optional<std::string> none, text = "Connected";
  state = none;
  EXPECT_FALSE(state);
  state = text;
  EXPECT_EQ(state, CallState::connected);
  EXPECT_EQ(state, std::optional<Open<CallState>>(text));
}

TEST(OptionalOfLinksAndWords, end_the_program_where_nothing_is_there) {
  const std::optional<Link<Phone>> link;
  EXPECT_DEATH((void)link->href.size(), "");
  std::optional<Open<CallState>> state;
  EXPECT_DEATH((void)(*state).text().size(), "");
}

}  // namespace
