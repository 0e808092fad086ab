#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether people may join a meeting by telephone.
/// (PhoneUserAdmission_ref.md:1)
enum class PhoneUserAdmission {
  /// Nobody can dial in.
  /// (PhoneUserAdmission_ref.md:9)
  disabled,
  /// People can dial in.
  /// (PhoneUserAdmission_ref.md:10)
  enabled,
};

namespace detail {
template <>
struct Names<PhoneUserAdmission> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
  };
};
}  // namespace detail

}  // namespace ucwa
