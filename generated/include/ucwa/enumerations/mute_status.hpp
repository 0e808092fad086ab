// Made by ucwagen from MuteStatus_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether audio or video is muted.
/// (MuteStatus_ref.md)
enum class MuteStatus {
  /// The audio or video is muted.
  muted,
  /// The audio or video is not muted.
  unmuted,
};

template <>
struct detail::Names<MuteStatus> {
  static constexpr std::string_view list[] = {
      "Muted",
      "Unmuted",
  };
};

}  // namespace ucwa
