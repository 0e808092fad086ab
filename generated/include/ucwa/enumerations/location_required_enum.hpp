#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether an emergency call must tell where the user is.
/// (LocationRequiredEnum_ref.md:1)
enum class LocationRequiredEnum {
  /// Warn a user without a location, and on refusal show emergencyServiceDisclaimer.
  /// (LocationRequiredEnum_ref.md:9)
  disclaimer,
  /// A location may be missing.
  /// (LocationRequiredEnum_ref.md:10)
  no,
  /// Warn a user without a location and ask for one.
  /// (LocationRequiredEnum_ref.md:11)
  yes,
};

namespace detail {
template <>
struct Names<LocationRequiredEnum> {
  static constexpr std::string_view list[] = {
      "Disclaimer",
      "No",
      "Yes",
  };
};
}  // namespace detail

}  // namespace ucwa
