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
enum class UsualAndCallbackChannelErrorConflictLimitExceededForbiddenForbiddenLimitExceededMigrationInProgressOperationNotSupported {
  /// The contact is in this group already.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The remote event channel cannot be reached.
  callback_channel_error,  ///< 500 ServiceFailure, CallbackChannelError
  /// The request cannot be redirected, because no backup pool is configured.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The resource is in a state that does not allow the request.
  conflict,  ///< 409 Conflict
  /// The user has the maximum number of contacts, which is 250 by default.
  conflict_limit_exceeded,  ///< 409 Conflict, LimitExceeded
  /// A contact cannot be added to a distribution group.
  forbidden,  ///< 403 Forbidden
  /// The user has the maximum number of delegates, which is 25.
  forbidden_limit_exceeded,  ///< 403 Forbidden, LimitExceeded
  /// A migration is in progress, so contacts cannot be added or removed now.
  migration_in_progress,  ///< 500 ServiceFailure, MigrationInProgress
  /// A contact cannot be added to delegatorsGroup.
  operation_not_supported,  ///< 403 Forbidden, OperationNotSupported
  /// There are more groups than the server allows.
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
