#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Why an incoming call is turned down, for decline; it decides which devices go on ringing and
/// what the caller is told.
/// (CallDeclineReason_ref.md:1)
enum class CallDeclineReason {
  /// No codec suits both sides.
  /// (CallDeclineReason_ref.md:9)
  codec_mismatch,
  /// The sides could not agree on encryption of the media.
  /// (CallDeclineReason_ref.md:10)
  encryption_mismatch,
  /// The user does not want the call on any device.
  /// (CallDeclineReason_ref.md:11)
  global,
  /// The network cannot carry the call.
  /// (CallDeclineReason_ref.md:12)
  insufficient_bandwidth,
  /// The network cannot carry the call; the caller is asked to use the telephone network.
  /// (CallDeclineReason_ref.md:13)
  insufficient_bandwidth_reroute_over_pstn,
  /// The SDP of the offer is faulty.
  /// (CallDeclineReason_ref.md:14)
  invalid_media_offer,
  /// The offer needs IPv6, which this side lacks.
  /// (CallDeclineReason_ref.md:15)
  ipv6_not_supported,
  /// The user does not want the call on this device; others keep ringing.
  /// (CallDeclineReason_ref.md:16)
  local,
  /// No ports or relay could be had for the media.
  /// (CallDeclineReason_ref.md:17)
  media_allocation_failure,
  /// No path for the media was found between the sides.
  /// (CallDeclineReason_ref.md:18)
  media_connectivity_failure,
  /// No reason given.
  /// (CallDeclineReason_ref.md:19)
  unknown,
  /// None of the media on offer can be used.
  /// (CallDeclineReason_ref.md:20)
  unsupported_media,
};

namespace detail {
template <>
struct Names<CallDeclineReason> {
  static constexpr std::string_view list[] = {
      "CodecMismatch",
      "EncryptionMismatch",
      "Global",
      "InsufficientBandwidth",
      "InsufficientBandwidthRerouteOverPstn",
      "InvalidMediaOffer",
      "IPv6NotSupported",
      "Local",
      "MediaAllocationFailure",
      "MediaConnectivityFailure",
      "Unknown",
      "UnsupportedMedia",
  };
};
}  // namespace detail

}  // namespace ucwa
