#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Which way media flow, as seen by the participant.
/// (MediaDirectionType_ref.md:1)
enum class MediaDirectionType {
  /// Neither way, as on hold.
  /// (MediaDirectionType_ref.md:9)
  inactive,
  /// In only: the participant listens or watches.
  /// (MediaDirectionType_ref.md:10)
  receive_only,
  /// Out only.
  /// (MediaDirectionType_ref.md:11)
  send_only,
  /// Both ways.
  /// (MediaDirectionType_ref.md:12)
  send_receive,
  /// A direction that is not known.
  /// (MediaDirectionType_ref.md:13)
  unknown,
};

namespace detail {
template <>
struct Names<MediaDirectionType> {
  static constexpr std::string_view list[] = {
      "Inactive",
      "ReceiveOnly",
      "SendOnly",
      "SendReceive",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
