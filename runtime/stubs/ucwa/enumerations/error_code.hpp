#pragma once

#include "ucwa/runtime/open.hpp"

// A stub of the header that is generated from the pages.

namespace ucwa {

enum class ErrorCode { conflict, not_found };

namespace detail {
template <>
inline constexpr bool ignore_case<ErrorCode> = true;
template <>
struct Names<ErrorCode> {
  static constexpr std::string_view list[] = {"Conflict", "NotFound"};
};
}  // namespace detail

}  // namespace ucwa
