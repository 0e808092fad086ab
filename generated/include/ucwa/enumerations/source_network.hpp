#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Where somebody comes from, as seen from the user's company.
/// (SourceNetwork_ref.md:1)
enum class SourceNetwork {
  /// From anywhere: the three others together.
  /// (SourceNetwork_ref.md:9)
  everyone,
  /// From a company that has an agreement with the user's.
  /// (SourceNetwork_ref.md:10)
  federated,
  /// From a public network such as consumer Skype.
  /// (SourceNetwork_ref.md:11)
  public_cloud,
  /// From the same company.
  /// (SourceNetwork_ref.md:12)
  same_enterprise,
  /// A network that is not known.
  /// (SourceNetwork_ref.md:13)
  unknown,
};

namespace detail {
template <>
struct Names<SourceNetwork> {
  static constexpr std::string_view list[] = {
      "Everyone",
      "Federated",
      "PublicCloud",
      "SameEnterprise",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
