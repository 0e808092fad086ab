// Made by ucwagen from the tables of errors.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {
namespace errors {

/// Errors that some operations document, all of them together.
enum class UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType {
  /// What the request would create exists already; fetch that one instead of repeating.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The request as a whole cannot be read, for instance because its JSON or XML is malformed.
  bad_request,  ///< 400 BadRequest
  /// The user's pool is down and has no backup pool to send the application to; try again later.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The service, the resource or this use of it is not supported here.
  conflict,  ///< 409 Conflict
  /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
  /// moved.
  invalid_exchange_server_version,  ///< 500 ServiceFailure, InvalidExchangeServerVersion
  /// Nothing exists at this address any more; drop the link.
  not_found,  ///< 404 NotFound
  /// A parameter has a value that is out of bounds, such as a subject that is too long; the
  /// parameters of the error name it.
  parameter_validation_failure,  ///< 400 BadRequest, ParameterValidationFailure
  /// The user has as many groups as the server permits; delete one first.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
  /// The server does not know the content type of the request.
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
