// Made by ucwagen from AudioTranscriptStatus_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// What became of a call, as its record in the conversation log tells.
/// (AudioTranscriptStatus_ref.md)
enum class AudioTranscriptStatus {
  /// The call was answered.
  connected,
  /// The call was hung up.
  ended,
  /// The call was handed to somebody else.
  transferred,
  /// Something that this server has no name for.
  unknown,
};

template <>
struct detail::Names<AudioTranscriptStatus> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Ended",
      "Transferred",
      "Unknown",
  };
};

}  // namespace ucwa
