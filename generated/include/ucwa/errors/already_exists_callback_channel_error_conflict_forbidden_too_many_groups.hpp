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
enum class AlreadyExistsCallbackChannelErrorConflictForbiddenTooManyGroups {
  /// The operation conflicts with something that already exists.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The remote event channel cannot be reached.
  callback_channel_error,  ///< 500 ServiceFailure, CallbackChannelError
  /// The service, the resource or this part of the API is not supported.
  conflict,  ///< 409 Conflict
  /// A federated user of Office Communications Server 2007 R2 may not join the meeting.
  forbidden,  ///< 403 Forbidden
  /// There are more groups than the server allows.
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
