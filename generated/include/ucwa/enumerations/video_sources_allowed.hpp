// Made by ucwagen from VideoSourcesAllowed_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Which participants can contribute video to an online meeting.
/// (VideoSourcesAllowed_ref.md)
enum class VideoSourcesAllowed {
  /// All participants can contribute video.
  everyone,
  /// A single designated participant can contribute video.
  one_participant,
  /// Only presenters can contribute video.
  presenters_only,
  /// The server cannot tell who can contribute video.
  unknown,
};

template <>
struct detail::Names<VideoSourcesAllowed> {
  static constexpr std::string_view list[] = {
      "Everyone",
      "OneParticipant",
      "PresentersOnly",
      "Unknown",
  };
};

}  // namespace ucwa
