// Made by ucwagen from AudienceMessaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the participants of a conversation with an audience can send instant messages.
/// (AudienceMessaging_ref.md)
enum class AudienceMessaging {
  /// Instant messaging is off for every member of the conversation; enableAudienceMessaging turns it
  /// on.
  disabled,
  /// Instant messaging is on for every member of the conversation; disableAudienceMessaging turns it
  /// off.
  enabled,
  /// The server cannot tell whether instant messaging is on.
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
