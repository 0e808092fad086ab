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
enum class UsualAndForbiddenInvalidExchangeServerVersionTooManyContacts {
  /// What the request would create exists already; fetch that one instead of repeating.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The user's pool is down and has no backup pool to send the application to; try again later.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The service, the resource or this use of it is not supported here.
  conflict,  ///< 409 Conflict
  /// This distribution group does not show its members to the user.
  forbidden,  ///< 403 Forbidden
  /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
  /// moved.
  invalid_exchange_server_version,  ///< 500 ServiceFailure, InvalidExchangeServerVersion
  /// The distribution group has too many members to be expanded.
  too_many_contacts,  ///< 403 Forbidden, TooManyContacts
  /// The user has as many groups as the server permits; delete one first.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
};

}  // namespace errors

template <>
struct detail::Names<errors::UsualAndForbiddenInvalidExchangeServerVersionTooManyContacts> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "CannotRedirect",
      "Conflict",
      "Forbidden",
      "InvalidExchangeServerVersion",
      "TooManyContacts",
      "TooManyGroups",
  };
};

}  // namespace ucwa
