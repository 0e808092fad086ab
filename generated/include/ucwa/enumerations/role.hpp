#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What a participant may do in a meeting.
/// (Role_ref.md:1)
enum class Role {
  /// Takes part, as far as the leaders let attendees speak and write.
  /// (Role_ref.md:9)
  attendee,
  /// Runs the meeting: admits, mutes, promotes and removes others.
  /// (Role_ref.md:10)
  leader,
  /// A role that is not known.
  /// (Role_ref.md:11)
  unknown,
};

namespace detail {
template <>
struct Names<Role> {
  static constexpr std::string_view list[] = {
      "Attendee",
      "Leader",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
