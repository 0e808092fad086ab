#include <gtest/gtest.h>

#include <type_traits>
#include <ucwa/resources/group2.hpp>
#include <ucwa/resources/note.hpp>
#include <ucwa/resources/pinned_group.hpp>
#include <ucwa/views/any_group.hpp>

namespace {

std::string shown(const ucwa::AnyGroup& group) {
  std::string text = group.name ? *group.name : "?";
  if (group.self) text += " at " + group.self->href;
  if (group.links.group_contacts) text += ", members at " + group.links.group_contacts->href;
  return text;
}

TEST(Family, OneFunctionTakesEveryKindOfGroup) {
  const char* json =
      R"({"name":"Friends","etag":"7","_links":{"self":{"href":"/g"},"groupContacts":{"href":"/g/c"}}})";
  const auto pinned = ucwa::decode<ucwa::PinnedGroup>(json);
  const auto own = ucwa::decode<ucwa::Group2>(json);
  EXPECT_EQ(shown(*pinned), "Friends at /g, members at /g/c");
  EXPECT_EQ(shown(*own), shown(*pinned));
  EXPECT_EQ(ucwa::AnyGroup(*own).resource.etag, "7");
  EXPECT_EQ(shown(ucwa::PinnedGroup()), "?");
}

TEST(Family, TakesNothingElse) {
  static_assert(std::is_convertible_v<const ucwa::PinnedGroup&, ucwa::AnyGroup>);
  static_assert(!std::is_constructible_v<ucwa::AnyGroup, const ucwa::Note&>);
  static_assert(!std::is_constructible_v<ucwa::AnyGroup, const ucwa::Link<ucwa::PinnedGroup>&>);
}

}  // namespace
