// Made by ucwagen from SourceNetwork_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The network from which a participant or contact comes.
/// (SourceNetwork_ref.md)
enum class SourceNetwork {
  /// The value covers SameEnterprise, Federated and PublicCloud.
  everyone,
  /// The person belongs to a federated organization.
  federated,
  /// The person comes from the public internet cloud.
  public_cloud,
  /// The person belongs to the user's own enterprise.
  same_enterprise,
  /// The source network is not known.
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
