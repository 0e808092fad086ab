// Made by ucwagen from ReNegotiationDeclineReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The reason that an application gives when it declines a renegotiation.
/// (ReNegotiationDeclineReason_ref.md)
enum class ReNegotiationDeclineReason {
  /// The application is not ready to process the renegotiation.
  conflict,
  /// The two sides could not agree on SRTP encryption of the media.
  encryption_mismatch,
  /// The network does not have enough bandwidth for the new media.
  insufficient_bandwidth,
  /// The SDP of the media offer is not valid.
  invalid_media_offer,
  /// The application does not support IPv6.
  ipv6_not_supported,
  /// The application could not allocate the media.
  media_allocation_failure,
  /// The application gives no reason.
  unknown,
  /// The two sides could not agree on the media.
  unsupported_media,
};

template <>
struct detail::Names<ReNegotiationDeclineReason> {
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

}  // namespace ucwa
