// Made by ucwagen from CallDeclineReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The reason that an application gives when it declines a call with decline.
/// (CallDeclineReason_ref.md)
enum class CallDeclineReason {
  /// The two sides have no codec in common.
  codec_mismatch,
  /// The two sides could not agree on SRTP encryption of the media.
  encryption_mismatch,
  /// The call is declined for all endpoints of the user.
  global,
  /// The network does not have enough bandwidth for the call.
  insufficient_bandwidth,
  /// The network does not have enough bandwidth for the call, and the application asks for a redirect
  /// to the PSTN.
  insufficient_bandwidth_reroute_over_pstn,
  /// The SDP of the media offer is not valid.
  invalid_media_offer,
  /// The application does not support IPv6.
  ipv6_not_supported,
  /// The call is declined only for this endpoint.
  local,
  /// The application could not allocate the media for the call.
  media_allocation_failure,
  /// No media connection could be established between the two sides.
  media_connectivity_failure,
  /// The application gives no reason.
  unknown,
  /// The two sides could not agree on the media.
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
