#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Where calls go that nobody takes; each has a link of unansweredCallSettings that turns it on.
/// (UnansweredCallHandlingTarget_ref.md:1)
enum class UnansweredCallHandlingTarget {
  /// To a contact or number, by unansweredCallToContact.
  /// (UnansweredCallHandlingTarget_ref.md:9)
  contact,
  /// To voice mail, by unansweredCallToVoicemail; the default.
  /// (UnansweredCallHandlingTarget_ref.md:10)
  voicemail,
  /// Nowhere: the call rings out.
  /// (UnansweredCallHandlingTarget_ref.md:11)
  none,
};

namespace detail {
template <>
struct Names<UnansweredCallHandlingTarget> {
  static constexpr std::string_view list[] = {
      "Contact",
      "Voicemail",
      "None",
  };
};
}  // namespace detail

}  // namespace ucwa
