#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of a media session of a call.
/// (SessionState_ref.md:1)
enum class SessionState {
  /// Media can flow.
  /// (SessionState_ref.md:9)
  established,
  /// It is being set up; offer and answer are on the way.
  /// (SessionState_ref.md:10)
  establishing,
  /// It is on hold; resumeAudio or resumeAudioVideo takes it off.
  /// (SessionState_ref.md:11)
  suspended,
};

namespace detail {
template <>
struct Names<SessionState> {
  static constexpr std::string_view list[] = {
      "Established",
      "Establishing",
      "Suspended",
  };
};
}  // namespace detail

}  // namespace ucwa
