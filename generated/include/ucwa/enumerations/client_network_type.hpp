// Made by ucwagen from ClientNetworkType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the device sits inside or outside of the company's network, for reportMyNetwork.
/// (ClientNetworkType_ref.md)
enum class ClientNetworkType {
  /// Out on the Internet.
  external,
  /// On the network of the company.
  internal,
};

template <>
struct detail::Names<ClientNetworkType> {
  static constexpr std::string_view list[] = {
      "External",
      "Internal",
  };
};

}  // namespace ucwa
