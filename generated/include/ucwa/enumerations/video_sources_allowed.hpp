// Made by ucwagen from VideoSourcesAllowed_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who may send a picture in a meeting.
/// (VideoSourcesAllowed_ref.md)
enum class VideoSourcesAllowed {
  /// All participants.
  everyone,
  /// One person whom a leader chose.
  one_participant,
  /// Leaders alone.
  presenters_only,
  /// It is not known who.
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
