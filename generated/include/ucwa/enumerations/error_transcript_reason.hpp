#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Why part of a past conversation is missing.
/// (ErrorTranscriptReason_ref.md:1)
enum class ErrorTranscriptReason {
  /// It could not be written down.
  /// (ErrorTranscriptReason_ref.md:9)
  transcription_failed,
};

namespace detail {
template <>
struct Names<ErrorTranscriptReason> {
  static constexpr std::string_view list[] = {
      "TranscriptionFailed",
  };
};
}  // namespace detail

}  // namespace ucwa
