// Made by ucwagen from PrivacyRelationshipLevel_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// How close the user's relationship to a contact is. A contact in a closer relationship sees more
/// information about the user.
/// (PrivacyRelationshipLevel_ref.md)
enum class PrivacyRelationshipLevel {
  /// The contact is blocked and sees only the user's name and email address.
  blocked,
  /// The contact works for the same company; of the user's appointments the contact sees only whether
  /// the user is free or busy.
  colleagues,
  /// The contact does not belong to the company.
  external,
  /// The contact is a friend or family member and can see the titles of the user's appointments and
  /// meetings.
  friends_and_family,
  /// The server cannot tell the relationship level.
  unknown,
  /// The contact is in the same team or workgroup.
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
