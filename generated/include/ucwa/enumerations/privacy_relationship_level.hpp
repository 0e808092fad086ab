#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How close a contact is to the user, which decides how much of the user's presence the contact
/// sees.
/// (PrivacyRelationshipLevel_ref.md:1)
enum class PrivacyRelationshipLevel {
  /// Sees name and mail address alone, and cannot call the user.
  /// (PrivacyRelationshipLevel_ref.md:9)
  blocked,
  /// Somebody of the same company; sees only free or busy.
  /// (PrivacyRelationshipLevel_ref.md:10)
  colleagues,
  /// Somebody of another company.
  /// (PrivacyRelationshipLevel_ref.md:11)
  external,
  /// Somebody close in private life; sees the titles of appointments too.
  /// (PrivacyRelationshipLevel_ref.md:12)
  friends_and_family,
  /// A level that is not known.
  /// (PrivacyRelationshipLevel_ref.md:13)
  unknown,
  /// Somebody of the same team.
  /// (PrivacyRelationshipLevel_ref.md:14)
  workgroup,
};

namespace detail {
template <>
struct Names<PrivacyRelationshipLevel> {
  static constexpr std::string_view list[] = {
      "Blocked",
      "Colleagues",
      "External",
      "FriendsAndFamily",
      "Unknown",
      "Workgroup",
  };
};
}  // namespace detail

}  // namespace ucwa
