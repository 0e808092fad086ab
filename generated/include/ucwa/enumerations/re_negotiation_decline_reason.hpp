// Made by ucwagen from ReNegotiationDeclineReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Why a change of media within a session is turned down, for dismiss.
/// (ReNegotiationDeclineReason_ref.md)
enum class ReNegotiationDeclineReason {
  /// This side is busy with a change of its own.
  conflict,
  /// The sides could not agree on encryption of the media.
  encryption_mismatch,
  /// The network cannot carry the new media.
  insufficient_bandwidth,
  /// The SDP of the offer is faulty.
  invalid_media_offer,
  /// The offer needs IPv6, which this side lacks.
  ipv6_not_supported,
  /// No ports or relay could be had for the media.
  media_allocation_failure,
  /// No reason given.
  unknown,
  /// None of the media on offer can be used.
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
