#include "generator/backend/pages/type_text.hpp"

#include <gtest/gtest.h>

namespace ucwagen::pages {
namespace {

using ir::Type;
using ir::TypeKind;

TEST(TypeLink, WritesTheTypePhrase) {
  Type type;
  type.kind = TypeKind::date_time;
  type.nullable = true;
  EXPECT_EQ(type_link(type), "Nullable DateTime");
}

TEST(TypeLink, LinksTheEnumerationInsideItsParentheses) {
  Type type;
  type.kind = TypeKind::enumeration;
  type.enumeration = "ModalityType";
  type.array = true;
  EXPECT_EQ(type_link(type), "Array of ([ModalityType](ModalityType_ref.md))");
}

TEST(TypeLink, SaysThatATypeIsUnknown) { EXPECT_EQ(type_link(Type{}), "Unknown"); }

TEST(WithLimits, AddsASentenceForALengthThatTheTextDoesNotState) {
  Type type;
  type.max_length = 50;
  EXPECT_EQ(with_limits("Your own id.", type), "Your own id. Maximum length of 50 characters.");
  EXPECT_EQ(with_limits("Your own id; its maximum length is 50 characters.", type),
            "Your own id; its maximum length is 50 characters.");
}

TEST(WithLimits, AddsRangeAndDefault) {
  Type type;
  type.minimum = 5;
  type.maximum = 60;
  type.default_value = "15";
  EXPECT_EQ(with_limits("Seconds to wait", type), "Seconds to wait. Range from 5 to 60. Default is 15.");
}

TEST(WithLimits, QuotesADefaultThatIsNoSingleWordOfThePhraseLanguage) {
  Type type;
  type.default_value = "en-US";
  EXPECT_EQ(with_limits("", type), "Default is \"en-US\".");
}

TEST(WithLimits, IsStableWhenItsOwnTextIsPrintedAgain) {
  Type type;
  type.minimum = 5;
  type.max_length = 80;
  type.default_value = "Normal";
  const std::string once = with_limits("Text.", type);
  EXPECT_EQ(with_limits(once, type), once);
}

}  // namespace
}  // namespace ucwagen::pages
