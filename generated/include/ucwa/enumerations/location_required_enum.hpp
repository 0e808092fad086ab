// Made by ucwagen from LocationRequiredEnum_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether an emergency (E911) call needs the location of the user.
/// (LocationRequiredEnum_ref.md)
enum class LocationRequiredEnum {
  /// If the location is missing, warn the user and ask for one; if the user continues without, show
  /// the emergencyServiceDisclaimer of policies.
  disclaimer,
  /// The location is optional.
  no,
  /// The location is required; if it is missing, warn the user and ask for one.
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
