// Made by ucwagen from UnansweredCallHandlingTarget_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The target to which unanswered calls are forwarded.
/// (UnansweredCallHandlingTarget_ref.md)
enum class UnansweredCallHandlingTarget {
  /// Unanswered calls go to a contact; unansweredCallToContact sets this target.
  contact,
  /// Unanswered calls go to voicemail; unansweredCallToVoicemail sets this target.
  voicemail,
  /// Unanswered calls are not forwarded.
  none,
};

template <>
struct detail::Names<UnansweredCallHandlingTarget> {
  static constexpr std::string_view list[] = {
      "Contact",
      "Voicemail",
      "None",
  };
};

}  // namespace ucwa
