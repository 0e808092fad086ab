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
enum class AlreadyExistsCallbackChannelErrorConflictForbiddenTooManyGroups {
  /// What the request would create exists already; fetch that one instead of repeating.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The server cannot reach the address that the application registered for callbacks, so no events
  /// could be delivered.
  callback_channel_error,  ///< 500 ServiceFailure, CallbackChannelError
  /// The service, the resource or this use of it is not supported here.
  conflict,  ///< 409 Conflict
  /// A federated user of Office Communications Server 2007 R2 cannot join this meeting.
  forbidden,  ///< 403 Forbidden
  /// The user has as many groups as the server permits; delete one first.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
};

}  // namespace errors

template <>
struct detail::Names<errors::AlreadyExistsCallbackChannelErrorConflictForbiddenTooManyGroups> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "CallbackChannelError",
      "Conflict",
      "Forbidden",
      "TooManyGroups",
  };
};

}  // namespace ucwa
