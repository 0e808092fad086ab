// Made by ucwagen from ErrorTranscriptReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The reason for an errorTranscript.
/// (ErrorTranscriptReason_ref.md)
enum class ErrorTranscriptReason {
  /// The conversation could not be transcribed.
  transcription_failed,
};

template <>
struct detail::Names<ErrorTranscriptReason> {
  static constexpr std::string_view list[] = {
      "TranscriptionFailed",
  };
};

}  // namespace ucwa
