// Made by ucwagen from ImmediateForwardSettingsTarget_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Where calls are sent while all are forwarded at once; each has a link of
/// immediateForwardSettings that turns it on.
/// (ImmediateForwardSettingsTarget_ref.md)
enum class ImmediateForwardSettingsTarget {
  /// To a contact or number, by immediateForwardToContact.
  contact,
  /// To the delegates, by immediateForwardToDelegates.
  delegates,
  /// To voice mail, by immediateForwardToVoicemail.
  voicemail,
  /// Nowhere: calls are not forwarded at once.
  none,
};

template <>
struct detail::Names<ImmediateForwardSettingsTarget> {
  static constexpr std::string_view list[] = {
      "Contact",
      "Delegates",
      "Voicemail",
      "None",
  };
};

}  // namespace ucwa
