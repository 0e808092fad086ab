#include "generator/frontend/phrase/phrase.hpp"

#include <gmock/gmock.h>

namespace ucwagen::phrase {
namespace {

using testing::ElementsAre;

Stated enumeration(std::string name, std::vector<std::string> values) {
  Stated stated;
  stated.base = Base::enumeration;
  stated.enumeration = std::move(name);
  stated.values = std::move(values);
  return stated;
}

Stated plain(Base base) {
  Stated stated;
  stated.base = base;
  return stated;
}

Stated array_of(Stated stated) {
  stated.array = true;
  return stated;
}

Stated nullable(Stated stated) {
  stated.nullable = true;
  return stated;
}

TEST(ACellWithoutAType, IsProseAlone) {
  const Phrase phrase = parse("The colour of the boat.");
  EXPECT_EQ(phrase.prose, "The colour of the boat.");
  EXPECT_FALSE(phrase.type);
  EXPECT_FALSE(phrase.malformed);
}

TEST(ATypeAtTheEnd, IsFoundAfterABlank) {
  const Phrase phrase = parse("The name of the boat. String");
  EXPECT_EQ(phrase.prose, "The name of the boat.");
  EXPECT_EQ(phrase.type, plain(Base::string));
}

TEST(ATypeAtTheEnd, IsFoundWhereItIsGluedToTheProse) {
  EXPECT_EQ(parse("Mooring NoString").prose, "Mooring No");
  EXPECT_EQ(parse("Chart IDString").type, plain(Base::string));
  EXPECT_EQ(parse("some contentExternalResource").type, plain(Base::external_resource));
}

TEST(ATypeAtTheEnd, MayBeAllThatTheCellHolds) {
  const Phrase phrase = parse("Int32");
  EXPECT_EQ(phrase.prose, "");
  EXPECT_EQ(phrase.type, plain(Base::int32));
}

TEST(ATypeAtTheEnd, CarriesItsModifiers) {
  EXPECT_EQ(parse("Afloat.Nullable Boolean").type, nullable(plain(Base::boolean)));
  EXPECT_EQ(parse("Crew. Array of String").type, array_of(plain(Base::string)));
  EXPECT_EQ(parse("Whether she sankNullable TimeSpan").prose, "Whether she sank");
  EXPECT_EQ(parse("x.Nullable Array of Double").type, nullable(array_of(plain(Base::real))));
}

TEST(ATypeAtTheEnd, IsNoWordOfTheProseBeforeIt) {
  const Phrase phrase = parse("An Array of String is not what this is: String theory");
  EXPECT_FALSE(phrase.type);
}

TEST(AnEnumerationAtTheEnd, IsFoundGluedToItsValues) {
  const Phrase phrase = parse("How steep.(Slope)Flat, Gentle, or Steep");
  EXPECT_EQ(phrase.prose, "How steep.");
  EXPECT_EQ(phrase.type, enumeration("Slope", {"Flat", "Gentle", "Steep"}));
}

TEST(AnEnumerationAtTheEnd, MayHaveTwoValuesOrOne) {
  EXPECT_EQ(parse("(Slope)Flat, or Steep").type, enumeration("Slope", {"Flat", "Steep"}));
  EXPECT_EQ(parse("(Slope)Flat or Steep").type, enumeration("Slope", {"Flat", "Steep"}));
  EXPECT_EQ(parse("(Slope) Flat").type, enumeration("Slope", {"Flat"}));
}

TEST(AnEnumerationAtTheEnd, IsTheLastOfSeveralParentheses) {
  const Phrase phrase = parse("How steep (Slope): Steep, Flat, or None. More.Nullable (Slope)Flat, or Steep");
  Stated expected = enumeration("Slope", {"Flat", "Steep"});
  expected.nullable = true;
  EXPECT_EQ(phrase.type, expected);
  EXPECT_EQ(phrase.prose, "How steep (Slope): Steep, Flat, or None. More.");
}

TEST(AnEnumerationInTheProse, IsNotAType) {
  EXPECT_FALSE(parse("How steep (Slope): Steep, Flat, or None.").type);
  EXPECT_FALSE(parse("Over land (PSTN)").type);
  EXPECT_FALSE(parse("Over land (PSTN) lines").type);
  EXPECT_FALSE(parse("The slope (Slope)").type);
  EXPECT_FALSE(parse("The slope (Slope) there").type);
  EXPECT_FALSE(parse("The slope (Slope) Flat, Steep").type);
}

TEST(AMalformedType, IsMarked) {
  EXPECT_TRUE(parse("Crew. Array of Strings").malformed);
  EXPECT_TRUE(parse("Crew. Nullable (Slope").malformed);
  EXPECT_TRUE(parse("Crew. Nullable (Slope) Flat, or").malformed);
  EXPECT_FALSE(parse("An array of names").malformed);
}

TEST(ATypeColumn, HoldsATypeAndNothingElse) {
  EXPECT_EQ(parse_type("Array of String"), array_of(plain(Base::string)));
  EXPECT_EQ(parse_type("(Slope)"), enumeration("Slope", {}));
  EXPECT_EQ(
      parse_type(" Nullable (Slope) Flat, or Steep "),
      (Stated{
          .base = Base::enumeration, .enumeration = "Slope", .nullable = true, .values = {"Flat", "Steep"}}));
  EXPECT_FALSE(parse_type("A String"));
  EXPECT_FALSE(parse_type("Text"));
  EXPECT_FALSE(parse_type(""));
}

TEST(Limits, OfLengthAreReadInBothWordings) {
  EXPECT_EQ(parse("The name.The maximum length is 80 characters. String").limits.max_length, 80);
  EXPECT_EQ(parse_limits("It has a maximum length of 250 characters.").max_length, 250);
}

TEST(Limits, OfValueAreReadWithoutAFullStop) {
  const Phrase phrase = parse("The delay.The maximum value is 60 and the minimum value is 5 Nullable Int32");
  EXPECT_EQ(phrase.limits.minimum, 5);
  EXPECT_EQ(phrase.limits.maximum, 60);
  EXPECT_TRUE(phrase.type->nullable);
}

TEST(Limits, OfValueAreReadFromRangesAndPossibleValues) {
  const Limits range = parse_limits("This value can range from 5 seconds to 60 seconds.");
  EXPECT_EQ(range.minimum, 5);
  EXPECT_EQ(range.maximum, 60);
  const Limits possible = parse_limits(
      "The minimum possible value is 180 seconds and the maximum possible value is 1800 seconds.");
  EXPECT_EQ(possible.minimum, 180);
  EXPECT_EQ(possible.maximum, 1800);
}

TEST(Limits, SaidTwiceAreMarked) {
  const Limits same = parse_limits("A maximum length of 9 characters.The maximum length is 9 characters.");
  EXPECT_THAT(same.repeated, ElementsAre(Limit::max_length));
  EXPECT_TRUE(same.contradictory.empty());
  const Limits other = parse_limits("The maximum value is 9. The maximum value is 8.");
  EXPECT_THAT(other.contradictory, ElementsAre(Limit::maximum));
  EXPECT_EQ(other.maximum, 9);
}

TEST(Limits, AboveWhatIsUsedAreContradictory) {
  const std::string cap = "If it is greater than 30 minutes, 30 minutes will be used.";
  EXPECT_THAT(parse_limits(cap + "The maximum value is 60").contradictory, ElementsAre(Limit::maximum));
  EXPECT_TRUE(parse_limits(cap + "The maximum value is 30").contradictory.empty());
}

TEST(ALimitThatIsNoNumberOf64Bits, IsPassedOver) {
  EXPECT_FALSE(parse_limits("The maximum length is 99999999999999999999 characters.").max_length);
}

TEST(ADefault, IsTheValueThatTheProseNames) {
  EXPECT_EQ(parse_limits("The default value is 15 seconds.").default_value, "15");
  EXPECT_EQ(parse_limits("The default priority is 0.").default_value, "0");
  EXPECT_EQ(parse_limits("If absent, the default is HR48X48.").default_value, "HR48X48");
  EXPECT_EQ(parse_limits("The default value is \"Harbour\".").default_value, "Harbour");
  EXPECT_EQ(parse_limits("For boats.Sail is default").default_value, "Sail");
  EXPECT_EQ(parse_limits("Sail is the default mode.").default_value, "Sail");
  EXPECT_EQ(parse_limits("It defaults to Normal.").default_value, "Normal");
}

TEST(ADefault, IsNotMadeOfWordsThatNameNoValue) {
  EXPECT_FALSE(parse_limits("It defaults to the number of the boat.").default_value);
  EXPECT_FALSE(parse_limits("The default type is personal.").default_value);
  EXPECT_FALSE(parse_limits("This is the default mode.").default_value);
  EXPECT_FALSE(parse_limits("By default, all boats are returned.").default_value);
}

}  // namespace
}  // namespace ucwagen::phrase
