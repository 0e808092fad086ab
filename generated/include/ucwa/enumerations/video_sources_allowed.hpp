#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who may send a picture in a meeting.
/// (VideoSourcesAllowed_ref.md:1)
enum class VideoSourcesAllowed {
  /// All participants.
  /// (VideoSourcesAllowed_ref.md:9)
  everyone,
  /// One person whom a leader chose.
  /// (VideoSourcesAllowed_ref.md:10)
  one_participant,
  /// Leaders alone.
  /// (VideoSourcesAllowed_ref.md:11)
  presenters_only,
  /// It is not known who.
  /// (VideoSourcesAllowed_ref.md:12)
  unknown,
};

namespace detail {
template <>
struct Names<VideoSourcesAllowed> {
  static constexpr std::string_view list[] = {
      "Everyone",
      "OneParticipant",
      "PresentersOnly",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
