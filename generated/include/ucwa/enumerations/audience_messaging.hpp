// Made by ucwagen from AudienceMessaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the attendees of a meeting may send chat messages.
/// (AudienceMessaging_ref.md)
enum class AudienceMessaging {
  /// Only leaders may write; a leader changes that by enableAudienceMessaging.
  disabled,
  /// All may write; a leader changes that by disableAudienceMessaging.
  enabled,
  /// The server does not know whether they may.
  unknown,
};

template <>
struct detail::Names<AudienceMessaging> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unknown",
  };
};

}  // namespace ucwa
