#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether the device sits inside or outside of the company's network, for reportMyNetwork.
/// (ClientNetworkType_ref.md:1)
enum class ClientNetworkType {
  /// Out on the Internet.
  /// (ClientNetworkType_ref.md:9)
  external,
  /// On the network of the company.
  /// (ClientNetworkType_ref.md:10)
  internal,
};

namespace detail {
template <>
struct Names<ClientNetworkType> {
  static constexpr std::string_view list[] = {
      "External",
      "Internal",
  };
};
}  // namespace detail

}  // namespace ucwa
