#include "generator/backend/cpp/cpp_namespace.hpp"

#include <gtest/gtest.h>

namespace ucwagen::cpp {
namespace {

TEST(Namespace, GivesItsFoldersTargetsAndMacros) {
  const Namespace space = Namespace::of("contoso::ucwa");
  EXPECT_EQ(space.name, "contoso::ucwa");
  EXPECT_EQ(space.folder, "contoso/ucwa");
  EXPECT_EQ(space.flat, "contoso_ucwa");
  EXPECT_EQ(space.macro, "CONTOSO_UCWA");
}

TEST(Namespace, RefusesWhatCppRefuses) {
  for (const char* good : {"ucwa", "a::b", "Skype2"})
    EXPECT_EQ(Namespace::problem(good), std::nullopt) << good;
  for (const char* bad : {"", "a::", "::a", "a:b", "class", "a::delete", "_x", "a__b", "2a", "a b", "a/../b",
                          "std", "a::b::a"}) {
    EXPECT_NE(Namespace::problem(bad), std::nullopt) << bad;
  }
}

TEST(Renamed, ReplacesTheFourForms) {
  const Namespace to = Namespace::of("a::b");
  EXPECT_EQ(
      renamed(
          "namespace ucwa {\n#include \"ucwa/link.hpp\"\n#include <ucwa/x.hpp>\nucwa::Link l; UCWA_EXPORT\n"
          "namespace ucwa::detail {}",
          to),
      "namespace a::b {\n#include \"a/b/link.hpp\"\n#include <a/b/x.hpp>\na::b::Link l; A_B_EXPORT\n"
      "namespace a::b::detail {}");
}

TEST(Renamed, LeavesWhatOnlyLooksLikeThem) {
  const Namespace to = Namespace::of("a");
  for (const char* text : {"application/vnd.microsoft.com.ucwa+json", "X-MS-UcwaVersion", "namespace ucwax",
                           "myucwa::x", "NO_UCWA_X", "/ucwa/oauth/v1"}) {
    EXPECT_EQ(renamed(text, to), text);
  }
}

}  // namespace
}  // namespace ucwagen::cpp
