// Made by ucwagen from PrivacyRelationshipLevel_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// How close a contact is to the user, which decides how much of the user's presence the contact
/// sees.
/// (PrivacyRelationshipLevel_ref.md)
enum class PrivacyRelationshipLevel {
  /// Sees name and mail address alone, and cannot call the user.
  blocked,
  /// Somebody of the same company; sees only free or busy.
  colleagues,
  /// Somebody of another company.
  external,
  /// Somebody close in private life; sees the titles of appointments too.
  friends_and_family,
  /// A level that is not known.
  unknown,
  /// Somebody of the same team.
  workgroup,
};

template <>
struct detail::Names<PrivacyRelationshipLevel> {
  static constexpr std::string_view list[] = {
      "Blocked",
      "Colleagues",
      "External",
      "FriendsAndFamily",
      "Unknown",
      "Workgroup",
  };
};

}  // namespace ucwa
