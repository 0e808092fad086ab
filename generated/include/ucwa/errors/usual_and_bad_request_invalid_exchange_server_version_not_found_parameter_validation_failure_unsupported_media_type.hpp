// Made by ucwagen from the tables of errors.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {
namespace errors {

/// The set of errors that some operations document.
enum class UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType {
  /// The operation conflicts with something that already exists.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The entire request is invalid, for example because its JSON or XML is malformed.
  bad_request,  ///< 400 BadRequest
  /// The request cannot be redirected, because no backup pool is configured.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The service, the resource or this part of the API is not supported.
  conflict,  ///< 409 Conflict
  /// The mailbox of the user is on a version of Exchange that does not support this feature.
  invalid_exchange_server_version,  ///< 500 ServiceFailure, InvalidExchangeServerVersion
  /// The resource does not exist.
  not_found,  ///< 404 NotFound
  /// A parameter has an invalid value, for example a subject that is too long.
  parameter_validation_failure,  ///< 400 BadRequest, ParameterValidationFailure
  /// There are more groups than the server allows.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
  /// The server does not support the content type of the request.
  unsupported_media_type,  ///< 415 UnsupportedMediaType
};

}  // namespace errors

template <>
struct detail::Names<errors::UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "BadRequest",
      "CannotRedirect",
      "Conflict",
      "InvalidExchangeServerVersion",
      "NotFound",
      "ParameterValidationFailure",
      "TooManyGroups",
      "UnsupportedMediaType",
  };
};

}  // namespace ucwa
