#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The errors of the service.
enum class ErrorCode {
  bad_request,            ///< BadRequest
  conflict,               ///< Conflict
  forbidden,              ///< Forbidden
  gone,                   ///< Gone
  not_found,              ///< NotFound
  precondition_failed,    ///< PreconditionFailed
  precondition_required,  ///< PreconditionRequired
  service_failure,        ///< ServiceFailure
  informational,          ///< Informational
};

namespace detail {
template <>
inline constexpr bool ignore_case<ErrorCode> = true;
template <>
struct Names<ErrorCode> {
  static constexpr std::string_view list[] = {
      "BadRequest",           "Conflict",       "Forbidden",     "Gone", "NotFound", "PreconditionFailed",
      "PreconditionRequired", "ServiceFailure", "Informational",
  };
};
}  // namespace detail

}  // namespace ucwa
