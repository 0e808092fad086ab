// Made by ucwagen from SourceNetwork_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Where somebody comes from, as seen from the user's company.
/// (SourceNetwork_ref.md)
enum class SourceNetwork {
  /// From anywhere: the three others together.
  everyone,
  /// From a company that has an agreement with the user's.
  federated,
  /// From a public network such as consumer Skype.
  public_cloud,
  /// From the same company.
  same_enterprise,
  /// A network that is not known.
  unknown,
};

template <>
struct detail::Names<SourceNetwork> {
  static constexpr std::string_view list[] = {
      "Everyone",
      "Federated",
      "PublicCloud",
      "SameEnterprise",
      "Unknown",
  };
};

}  // namespace ucwa
