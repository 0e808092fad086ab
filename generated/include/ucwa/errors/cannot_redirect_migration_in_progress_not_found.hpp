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
enum class CannotRedirectMigrationInProgressNotFound {
  /// The request cannot be redirected, because no backup pool is configured.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// A migration is in progress, so the membership cannot be removed now.
  migration_in_progress,  ///< 500 ServiceFailure, MigrationInProgress
  /// The contact is not in this group.
  not_found,  ///< 404 NotFound
};

}  // namespace errors

template <>
struct detail::Names<errors::CannotRedirectMigrationInProgressNotFound> {
  static constexpr std::string_view list[] = {
      "CannotRedirect",
      "MigrationInProgress",
      "NotFound",
  };
};

}  // namespace ucwa
