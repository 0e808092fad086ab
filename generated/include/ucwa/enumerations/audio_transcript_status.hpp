#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What became of a call, as its record in the conversation log tells.
/// (AudioTranscriptStatus_ref.md:1)
enum class AudioTranscriptStatus {
  /// The call was answered.
  /// (AudioTranscriptStatus_ref.md:9)
  connected,
  /// The call was hung up.
  /// (AudioTranscriptStatus_ref.md:10)
  ended,
  /// The call was handed to somebody else.
  /// (AudioTranscriptStatus_ref.md:11)
  transferred,
  /// Something that this server has no name for.
  /// (AudioTranscriptStatus_ref.md:12)
  unknown,
};

namespace detail {
template <>
struct Names<AudioTranscriptStatus> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Ended",
      "Transferred",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
