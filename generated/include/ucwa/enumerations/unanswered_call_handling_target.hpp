// Made by ucwagen from UnansweredCallHandlingTarget_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Where calls go that nobody takes; each has a link of unansweredCallSettings that turns it on.
/// (UnansweredCallHandlingTarget_ref.md)
enum class UnansweredCallHandlingTarget {
  /// To a contact or number, by unansweredCallToContact.
  contact,
  /// To voice mail, by unansweredCallToVoicemail; the default.
  voicemail,
  /// Nowhere: the call rings out.
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
