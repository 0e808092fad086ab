#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How close a contact is to the user, which decides what the contact sees.
/// (PrivacyRelationshipLevel_ref.md:1)
enum class PrivacyRelationshipLevel {
  /// Sees name and mail address alone.
  /// (PrivacyRelationshipLevel_ref.md:9)
  blocked,
  /// Somebody of the same firm.
  /// (PrivacyRelationshipLevel_ref.md:10)
  colleagues,
  /// Somebody of another firm.
  /// (PrivacyRelationshipLevel_ref.md:11)
  external,
  /// Somebody close in private life.
  /// (PrivacyRelationshipLevel_ref.md:12)
  friends_and_family,
  /// Not known.
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
