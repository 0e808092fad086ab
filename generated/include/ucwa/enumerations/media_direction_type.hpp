// Made by ucwagen from MediaDirectionType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The direction of a media channel.
/// (MediaDirectionType_ref.md)
enum class MediaDirectionType {
  /// The media channel is inactive.
  inactive,
  /// The media channel only receives.
  receive_only,
  /// The media channel only sends.
  send_only,
  /// The media channel sends and receives.
  send_receive,
  /// The direction of the media channel is not known.
  unknown,
};

template <>
struct detail::Names<MediaDirectionType> {
  static constexpr std::string_view list[] = {
      "Inactive",
      "ReceiveOnly",
      "SendOnly",
      "SendReceive",
      "Unknown",
  };
};

}  // namespace ucwa
