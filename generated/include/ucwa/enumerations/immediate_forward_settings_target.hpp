// Made by ucwagen from ImmediateForwardSettingsTarget_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The target to which calls are forwarded immediately. The number from which they are forwarded
/// does not ring.
/// (ImmediateForwardSettingsTarget_ref.md)
enum class ImmediateForwardSettingsTarget {
  /// A contact receives the forwarded calls; immediateForwardToContact sets this target.
  contact,
  /// The user's delegates receive the forwarded calls; immediateForwardToDelegates sets this target.
  delegates,
  /// Voicemail receives the forwarded calls; immediateForwardToVoicemail sets this target.
  voicemail,
  /// Calls are not forwarded immediately.
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
