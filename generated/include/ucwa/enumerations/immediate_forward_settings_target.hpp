#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Where calls are sent while all are forwarded at once; each has a link of
/// immediateForwardSettings that turns it on.
/// (ImmediateForwardSettingsTarget_ref.md:1)
enum class ImmediateForwardSettingsTarget {
  /// To a contact or number, by immediateForwardToContact.
  /// (ImmediateForwardSettingsTarget_ref.md:9)
  contact,
  /// To the delegates, by immediateForwardToDelegates.
  /// (ImmediateForwardSettingsTarget_ref.md:10)
  delegates,
  /// To voice mail, by immediateForwardToVoicemail.
  /// (ImmediateForwardSettingsTarget_ref.md:11)
  voicemail,
  /// Nowhere: calls are not forwarded at once.
  /// (ImmediateForwardSettingsTarget_ref.md:12)
  none,
};

namespace detail {
template <>
struct Names<ImmediateForwardSettingsTarget> {
  static constexpr std::string_view list[] = {
      "Contact",
      "Delegates",
      "Voicemail",
      "None",
  };
};
}  // namespace detail

}  // namespace ucwa
