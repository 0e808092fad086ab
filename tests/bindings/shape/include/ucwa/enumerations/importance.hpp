#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How urgent a conversation is.
enum class Importance {
  normal,     ///< Normal
  urgent,     ///< Urgent
  emergency,  ///< Emergency
};

namespace detail {
template <>
struct Names<Importance> {
  static constexpr std::string_view list[] = {
      "Normal",
      "Urgent",
      "Emergency",
  };
};
}  // namespace detail

}  // namespace ucwa
