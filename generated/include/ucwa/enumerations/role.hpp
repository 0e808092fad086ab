// Made by ucwagen from Role_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The role of a participant.
/// (Role_ref.md)
enum class Role {
  /// The participant is an attendee.
  attendee,
  /// The participant is a leader.
  leader,
  /// The role of the participant is not known.
  unknown,
};

template <>
struct detail::Names<Role> {
  static constexpr std::string_view list[] = {
      "Attendee",
      "Leader",
      "Unknown",
  };
};

}  // namespace ucwa
