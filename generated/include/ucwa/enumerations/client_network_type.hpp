// Made by ucwagen from ClientNetworkType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The location of the client: inside or outside the company's network.
/// (ClientNetworkType_ref.md)
enum class ClientNetworkType {
  /// The client is outside the company's network.
  external,
  /// The client is inside the company's network.
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
