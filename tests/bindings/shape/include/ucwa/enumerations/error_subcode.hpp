#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What the errors of the service are in detail.
enum class ErrorSubcode {
  already_exists,                   ///< AlreadyExists
  application_not_found,            ///< ApplicationNotFound
  callback_channel_error,           ///< CallbackChannelError
  cannot_redirect,                  ///< CannotRedirect
  invalid_exchange_server_version,  ///< InvalidExchangeServerVersion
  normalization_failed,             ///< NormalizationFailed
  parameter_validation_failure,     ///< ParameterValidationFailure
  pget_replaced,                    ///< PGetReplaced
  too_many_groups,                  ///< TooManyGroups
};

namespace detail {
template <>
inline constexpr bool ignore_case<ErrorSubcode> = true;
template <>
struct Names<ErrorSubcode> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "ApplicationNotFound",
      "CallbackChannelError",
      "CannotRedirect",
      "InvalidExchangeServerVersion",
      "NormalizationFailed",
      "ParameterValidationFailure",
      "PGetReplaced",
      "TooManyGroups",
  };
};
}  // namespace detail

}  // namespace ucwa
