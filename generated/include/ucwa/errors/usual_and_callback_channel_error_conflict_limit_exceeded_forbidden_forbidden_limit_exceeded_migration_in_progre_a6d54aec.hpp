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
enum class UsualAndCallbackChannelErrorConflictLimitExceededForbiddenForbiddenLimitExceededMigrationInProgressOperationNotSupported {
  /// The contact stands in that group already.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The server cannot reach the address that the application registered for callbacks, so no events
  /// could be delivered.
  callback_channel_error,  ///< 500 ServiceFailure, CallbackChannelError
  /// The user's pool is down and has no backup pool to send the application to; try again later.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The resource cannot take this request in its present state; fetch it and look at its links.
  conflict,  ///< 409 Conflict
  /// The contact list is full; unless configured otherwise it holds 250 contacts.
  conflict_limit_exceeded,  ///< 409 Conflict, LimitExceeded
  /// Members of a distribution group are managed elsewhere, not through this API.
  forbidden,  ///< 403 Forbidden
  /// The user has the most delegates allowed, 25.
  forbidden_limit_exceeded,  ///< 403 Forbidden, LimitExceeded
  /// The contact list is being moved to another store and cannot be changed now; try again later.
  migration_in_progress,  ///< 500 ServiceFailure, MigrationInProgress
  /// Nobody can be added to the group of delegators by hand.
  operation_not_supported,  ///< 403 Forbidden, OperationNotSupported
  /// The user has as many groups as the server permits; delete one first.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
};

}  // namespace errors

template <>
struct detail::Names<errors::UsualAndCallbackChannelErrorConflictLimitExceededForbiddenForbiddenLimitExceededMigrationInProgressOperationNotSupported> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "CallbackChannelError",
      "CannotRedirect",
      "Conflict",
      "LimitExceeded",
      "Forbidden",
      "LimitExceeded",
      "MigrationInProgress",
      "OperationNotSupported",
      "TooManyGroups",
  };
};

}  // namespace ucwa
