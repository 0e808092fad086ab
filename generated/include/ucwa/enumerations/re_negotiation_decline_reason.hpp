#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Why a change of media within a session is turned down, for dismiss.
/// (ReNegotiationDeclineReason_ref.md:1)
enum class ReNegotiationDeclineReason {
  /// This side is busy with a change of its own.
  /// (ReNegotiationDeclineReason_ref.md:9)
  conflict,
  /// The sides could not agree on encryption of the media.
  /// (ReNegotiationDeclineReason_ref.md:10)
  encryption_mismatch,
  /// The network cannot carry the new media.
  /// (ReNegotiationDeclineReason_ref.md:11)
  insufficient_bandwidth,
  /// The SDP of the offer is faulty.
  /// (ReNegotiationDeclineReason_ref.md:12)
  invalid_media_offer,
  /// The offer needs IPv6, which this side lacks.
  /// (ReNegotiationDeclineReason_ref.md:13)
  ipv6_not_supported,
  /// No ports or relay could be had for the media.
  /// (ReNegotiationDeclineReason_ref.md:14)
  media_allocation_failure,
  /// No reason given.
  /// (ReNegotiationDeclineReason_ref.md:15)
  unknown,
  /// None of the media on offer can be used.
  /// (ReNegotiationDeclineReason_ref.md:16)
  unsupported_media,
};

namespace detail {
template <>
struct Names<ReNegotiationDeclineReason> {
  static constexpr std::string_view list[] = {
      "Conflict",
      "EncryptionMismatch",
      "InsufficientBandwidth",
      "InvalidMediaOffer",
      "IPv6NotSupported",
      "MediaAllocationFailure",
      "Unknown",
      "UnsupportedMedia",
  };
};
}  // namespace detail

}  // namespace ucwa
