#pragma once

#include "ucwa/runtime/open.hpp"

// A stub of the header that is generated from the pages.

namespace ucwa {

enum class ErrorSubcode { already_exists, application_not_found };

namespace detail {
template <>
inline constexpr bool ignore_case<ErrorSubcode> = true;
template <>
struct Names<ErrorSubcode> {
  static constexpr std::string_view list[] = {"AlreadyExists", "ApplicationNotFound"};
};
}  // namespace detail

}  // namespace ucwa
