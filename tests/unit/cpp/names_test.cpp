#include "generator/backend/cpp/identifiers.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ucwagen::cpp {
namespace {

TEST(Names, WordsPartAtCapitals) {
  EXPECT_EQ(snake_case("addPhoneAudio"), "add_phone_audio");
  EXPECT_EQ(snake_case("BeRightBack"), "be_right_back");
  EXPECT_EQ(snake_case("useLocationForE911Only"), "use_location_for_e911_only");
  EXPECT_EQ(snake_case("PGetReplaced"), "p_get_replaced");
  EXPECT_EQ(snake_case("APIVersionNotSupported"), "api_version_not_supported");
  EXPECT_EQ(snake_case("search2"), "search2");
}

TEST(Names, Ipv6IsOneWord) { EXPECT_EQ(snake_case("IPv6NotSupported"), "ipv6_not_supported"); }

TEST(Names, AnythingElseParts) {
  EXPECT_EQ(snake_case("User.ReadWrite"), "user_read_write");
  EXPECT_EQ(snake_case("  a - b_c__d "), "a_b_c_d");
}

TEST(Names, KeywordsAndLowerCaseMacrosGetATrailingUnderscore) {
  EXPECT_EQ(snake_case("DELETE"), "delete_");
  EXPECT_EQ(snake_case("default"), "default_");
  EXPECT_EQ(snake_case("errno"), "errno_");
  EXPECT_EQ(snake_case("emit"), "emit_");
  EXPECT_EQ(snake_case("Small"), "small_");
}

TEST(Names, NoIdentifierIsReservedOrEmpty) {
  EXPECT_EQ(snake_case(""), "unnamed");
  EXPECT_EQ(snake_case("*/"), "unnamed");
  EXPECT_EQ(snake_case("_Reserved__name_"), "reserved_name");
  EXPECT_EQ(snake_case("2way"), "n2way");
  EXPECT_EQ(pascal_case(""), "Unnamed");
  EXPECT_EQ(pascal_case("_x__yz"), "XYz");
  EXPECT_EQ(pascal_case("2way"), "N2way");
}

TEST(Names, OtherScriptsStayApart) {
  EXPECT_EQ(snake_case("caf\xC3\xA9"), "cafxc3xa9");
  EXPECT_NE(snake_case("\xD1\x84"), snake_case("\xD1\x85"));
}

TEST(Names, TypesKeepTheirInnerCapitals) {
  EXPECT_EQ(pascal_case("addPhoneAudio"), "AddPhoneAudio");
  EXPECT_EQ(pascal_case("LisQueryResultEnum"), "LisQueryResultEnum");
  EXPECT_EQ(pascal_case("search2"), "Search2");
}

TEST(Names, TypesDoNotLookLikeMacros) { EXPECT_EQ(pascal_case("BOOL"), "Bool"); }

TEST(Names, LongNamesAreCutAndStayApart) {
  const std::string a(10'000, 'a');
  EXPECT_LE(snake_case(a).size(), max_identifier);
  EXPECT_NE(snake_case(a), snake_case(a + "b"));
  EXPECT_LE(file_stem(a).size(), max_identifier);
}

TEST(Names, FilesAreNeverDevicesOrPaths) {
  EXPECT_EQ(file_stem("con"), "con_");
  EXPECT_EQ(file_stem("AUX"), "aux_");
  EXPECT_EQ(file_stem("Com1"), "com1_");
  EXPECT_EQ(file_stem("../../etc/passwd"), "etc_passwd");
  EXPECT_EQ(file_stem(".."), "unnamed");
  EXPECT_EQ(file_stem("delete"), "delete");  // a keyword is a fine name for a file
}

TEST(NameScope, GivesEachNameOnceWithoutRegardToCase) {
  NameScope scope({"links"});
  EXPECT_EQ(scope.claim("state"), "state");
  EXPECT_EQ(scope.claim("state"), "state_2");
  EXPECT_EQ(scope.claim("State"), "State_3");
  EXPECT_EQ(scope.claim("state_2"), "state_2_2");
  EXPECT_EQ(scope.claim("links"), "links_");
  EXPECT_EQ(scope.claim("links"), "links_2");
  EXPECT_EQ(scope.claim("delete_"), "delete_");
  EXPECT_EQ(scope.claim("delete_"), "delete_2");
}

}  // namespace
}  // namespace ucwagen::cpp
