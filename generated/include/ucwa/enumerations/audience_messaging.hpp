#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether the attendees of a meeting may send chat messages.
/// (AudienceMessaging_ref.md:1)
enum class AudienceMessaging {
  /// Only leaders may write; a leader changes that by enableAudienceMessaging.
  /// (AudienceMessaging_ref.md:9)
  disabled,
  /// All may write; a leader changes that by disableAudienceMessaging.
  /// (AudienceMessaging_ref.md:10)
  enabled,
  /// The server does not know whether they may.
  /// (AudienceMessaging_ref.md:11)
  unknown,
};

namespace detail {
template <>
struct Names<AudienceMessaging> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
