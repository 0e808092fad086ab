#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The states of a call.
enum class CallState {
  connected,     ///< Connected
  connecting,    ///< Connecting
  disconnected,  ///< Disconnected
  transferring,  ///< Transferring
};

namespace detail {
template <>
struct Names<CallState> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Connecting",
      "Disconnected",
      "Transferring",
  };
};
}  // namespace detail

}  // namespace ucwa
