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
enum class UsualAndInvalidExchangeServerVersion {
  /// The operation conflicts with something that already exists.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// The request cannot be redirected, because no backup pool is configured.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The service, the resource or this part of the API is not supported.
  conflict,  ///< 409 Conflict
  /// The mailbox of the user is on a version of Exchange that does not support this feature.
  invalid_exchange_server_version,  ///< 500 ServiceFailure, InvalidExchangeServerVersion
  /// There are more groups than the server allows.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
};

}  // namespace errors

template <>
struct detail::Names<errors::UsualAndInvalidExchangeServerVersion> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "CannotRedirect",
      "Conflict",
      "InvalidExchangeServerVersion",
      "TooManyGroups",
  };
};

}  // namespace ucwa
