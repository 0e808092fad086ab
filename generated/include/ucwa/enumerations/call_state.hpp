// Made by ucwagen from CallState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The state of a modality in a conversation, such as messaging or phoneAudio.
/// (CallState_ref.md)
enum class CallState {
  /// The modality is connected.
  connected,
  /// The modality is being connected.
  connecting,
  /// The modality is not connected.
  disconnected,
  /// The modality is being disconnected.
  disconnecting,
  /// The call is being transferred.
  transferring,
};

template <>
struct detail::Names<CallState> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Connecting",
      "Disconnected",
      "Disconnecting",
      "Transferring",
  };
};

}  // namespace ucwa
