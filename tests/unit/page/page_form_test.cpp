// The kind of a file is recognised by its content, since pages may have any name.
#include "generator/frontend/page/page_form.hpp"

#include <gtest/gtest.h>

#include "generator/frontend/page/page.hpp"
#include "tests/unit/page/edition.hpp"

namespace ucwagen::page {
namespace {

constexpr auto markdown_page =
    "# boat\n\nA thing that floats.\n\n## Web Link\n\n### Properties\n\nNone\n\n### Links\n\nNone\n\n## "
    "Operations\n\nNone\n";
constexpr auto dump =
    "boat\n\nApplies to: Skype\n\nA thing that floats.\n\nProperties\n\nNone\n\nOperations\n\nGET\n";

TEST(PageForm, IsToldByTheContent) {
  EXPECT_EQ(form_of({"000_dd97a28539425097.txt", markdown_page}), PageForm::reference);
  EXPECT_EQ(form_of({"boat.md", dump}), PageForm::dump);
  EXPECT_EQ(form_of({"boat.txt", dump}), PageForm::dump);
  EXPECT_EQ(form_of({"boat_ref.md", "anything"}), PageForm::reference);
  EXPECT_EQ(form_of({"Sailing.md", "# Sailing\n\nOn boats.\n"}), PageForm::article);
  EXPECT_EQ(form_of({"001.txt", "# AccessLevel\n\nWho may.\n\n## Members\n"}), PageForm::reference);
  EXPECT_EQ(form_of({"Club.md", "# Club\n\nWho may.\n\n## MEMBERS\n"}), PageForm::article);
}

TEST(PageForm, IsToldByOurOwnHeadingsToo) {
  const std::string page =
      "# boat\n\nA thing that floats.\n\n### Properties\n\nNone\n\n### Links\n\nNone\n\n## "
      "Operations\n\nNone\n";
  EXPECT_EQ(form_of({"boat.md", page}), PageForm::reference);
  EXPECT_EQ(form_of({"000_dd97a28539425097.txt", page}), PageForm::reference);
  EXPECT_EQ(form_of({"Sailing.md", "# Sailing\n\n## Properties\n\nOf wood.\n"}), PageForm::article);
}

TEST(PageForm, IsNoneForOtherTexts) {
  EXPECT_EQ(form_of({"CMakeLists.txt", "# Boats.\ncmake_minimum_required(VERSION 3.25)\nproject(x)\n"}),
            PageForm::none);
  Diagnostics diagnostics;
  EXPECT_EQ(read({"CMakeLists.txt", "project(x)\n"}, diagnostics).kind, Kind::article);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].rule, Rule::not_a_page);
}

TEST(PageName, IsThatOfTheFileOrOfTheTitle) {
  EXPECT_EQ(name_of_file("phones_ref.md"), "phones");
  EXPECT_EQ(name_of_file("resumePhoneAudio_Ref.md"), "resumePhoneAudio");
  EXPECT_EQ(name_of_file("phones.md"), "phones");
  EXPECT_EQ(name_of_file("000_dd97a28539425097.md"), "");
  EXPECT_EQ(name_of_file("phones.txt"), "");
  Diagnostics diagnostics;
  EXPECT_EQ(read({"000_dd97a28539425097.txt", markdown_page}, diagnostics).name, "boat");
  EXPECT_EQ(testing::count(diagnostics, Rule::title_differs_from_file), 0);
  EXPECT_EQ(read({"000_dd97a28539425097.txt", dump}, diagnostics).name, "boat");
}

TEST(HtmlComment, IsSaidOutsideOfSamples) {
  Diagnostics diagnostics;
  (void)read(
      {"boat_ref.md", std::string(markdown_page) + "\n<!-- to do -->\n\n```\n<!-- a sample -->\n```\n"},
      diagnostics);
  EXPECT_EQ(testing::count(diagnostics, Rule::html_comment), 1);
}

}  // namespace
}  // namespace ucwagen::page
