// Made by ucwagen from AudioTranscriptStatus_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The event in a call that an audioTranscript records.
/// (AudioTranscriptStatus_ref.md)
enum class AudioTranscriptStatus {
  /// The call was connected.
  connected,
  /// The call ended.
  ended,
  /// The call was transferred.
  transferred,
  /// The server does not know the kind of event.
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
