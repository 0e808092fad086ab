// Made by ucwagen from CallDeclineReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Why an incoming call is turned down, for decline; it decides which devices go on ringing and
/// what the caller is told.
/// (CallDeclineReason_ref.md)
enum class CallDeclineReason {
  /// No codec suits both sides.
  codec_mismatch,
  /// The sides could not agree on encryption of the media.
  encryption_mismatch,
  /// The user does not want the call on any device.
  global,
  /// The network cannot carry the call.
  insufficient_bandwidth,
  /// The network cannot carry the call; the caller is asked to use the telephone network.
  insufficient_bandwidth_reroute_over_pstn,
  /// The SDP of the offer is faulty.
  invalid_media_offer,
  /// The offer needs IPv6, which this side lacks.
  ipv6_not_supported,
  /// The user does not want the call on this device; others keep ringing.
  local,
  /// No ports or relay could be had for the media.
  media_allocation_failure,
  /// No path for the media was found between the sides.
  media_connectivity_failure,
  /// No reason given.
  unknown,
  /// None of the media on offer can be used.
  unsupported_media,
};

template <>
struct detail::Names<CallDeclineReason> {
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

}  // namespace ucwa
