// Made by ucwagen from MediaDirectionType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Which way media flow, as seen by the participant.
/// (MediaDirectionType_ref.md)
enum class MediaDirectionType {
  /// Neither way, as on hold.
  inactive,
  /// In only: the participant listens or watches.
  receive_only,
  /// Out only.
  send_only,
  /// Both ways.
  send_receive,
  /// A direction that is not known.
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
