// Made by ucwagen from Role_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// What a participant may do in a meeting.
/// (Role_ref.md)
enum class Role {
  /// Takes part, as far as the leaders let attendees speak and write.
  attendee,
  /// Runs the meeting: admits, mutes, promotes and removes others.
  leader,
  /// A role that is not known.
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
