#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether attendees of a meeting may write.
/// (AudienceMessaging_ref.md:1)
enum class AudienceMessaging {
  /// Only leaders may write.
  /// (AudienceMessaging_ref.md:9)
  disabled,
  /// All may write.
  /// (AudienceMessaging_ref.md:10)
  enabled,
  /// The server does not know.
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
