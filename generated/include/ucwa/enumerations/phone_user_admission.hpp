// Made by ucwagen from PhoneUserAdmission_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether participants can join an online meeting by phone.
/// (PhoneUserAdmission_ref.md)
enum class PhoneUserAdmission {
  /// Participants cannot dial in to the meeting.
  disabled,
  /// Participants can dial in to the meeting.
  enabled,
};

template <>
struct detail::Names<PhoneUserAdmission> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
  };
};

}  // namespace ucwa
