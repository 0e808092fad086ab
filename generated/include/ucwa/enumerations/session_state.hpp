// Made by ucwagen from SessionState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The stages of a media session of a call.
/// (SessionState_ref.md)
enum class SessionState {
  /// Media can flow.
  established,
  /// It is being set up; offer and answer are on the way.
  establishing,
  /// It is on hold; resumeAudio or resumeAudioVideo takes it off.
  suspended,
};

template <>
struct detail::Names<SessionState> {
  static constexpr std::string_view list[] = {
      "Established",
      "Establishing",
      "Suspended",
  };
};

}  // namespace ucwa
