// Made by ucwagen from LocationRequiredEnum_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether an emergency call must tell where the user is.
/// (LocationRequiredEnum_ref.md)
enum class LocationRequiredEnum {
  /// Warn a user without a location, and on refusal show emergencyServiceDisclaimer.
  disclaimer,
  /// A location may be missing.
  no,
  /// Warn a user without a location and ask for one.
  yes,
};

template <>
struct detail::Names<LocationRequiredEnum> {
  static constexpr std::string_view list[] = {
      "Disclaimer",
      "No",
      "Yes",
  };
};

}  // namespace ucwa
