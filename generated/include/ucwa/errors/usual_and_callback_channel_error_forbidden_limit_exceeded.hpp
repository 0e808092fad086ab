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
enum class UsualAndCallbackChannelErrorForbiddenLimitExceeded {
  /// The operation conflicts with something that already exists.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The remote event channel cannot be reached.
  callback_channel_error,  ///< 500 ServiceFailure, CallbackChannelError
  /// The request cannot be redirected, because no backup pool is configured.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The resource is in a state that does not allow the request.
  conflict,  ///< 409 Conflict
  /// The user may not access or modify memberships of presence subscriptions.
  forbidden,  ///< 403 Forbidden
  /// The request exceeds the limit for presence subscriptions.
  limit_exceeded,  ///< 403 Forbidden, LimitExceeded
  /// There are more groups than the server allows.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
};

}  // namespace errors

template <>
struct detail::Names<errors::UsualAndCallbackChannelErrorForbiddenLimitExceeded> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "CallbackChannelError",
      "CannotRedirect",
      "Conflict",
      "Forbidden",
      "LimitExceeded",
      "TooManyGroups",
  };
};

}  // namespace ucwa
