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
enum class UsualAndAnonymousNotAllowedCallbackChannelErrorProvisioningDataUnavailable {
  /// The operation conflicts with something that already exists.
  already_exists,  ///< 409 Conflict, AlreadyExists
  /// An anonymous user cannot access the location policy.
  anonymous_not_allowed,  ///< 403 Forbidden, AnonymousNotAllowed
  /// The remote event channel cannot be reached.
  callback_channel_error,  ///< 500 ServiceFailure, CallbackChannelError
  /// The request cannot be redirected, because no backup pool is configured.
  cannot_redirect,  ///< 410 Gone, CannotRedirect
  /// The service, the resource or this part of the API is not supported.
  conflict,  ///< 409 Conflict
  /// The server could not retrieve the location policy.
  provisioning_data_unavailable,  ///< 500 ServiceFailure, ProvisioningDataUnavailable
  /// There are more groups than the server allows.
  too_many_groups,  ///< 409 Conflict, TooManyGroups
};

}  // namespace errors

template <>
struct detail::Names<errors::UsualAndAnonymousNotAllowedCallbackChannelErrorProvisioningDataUnavailable> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "AnonymousNotAllowed",
      "CallbackChannelError",
      "CannotRedirect",
      "Conflict",
      "ProvisioningDataUnavailable",
      "TooManyGroups",
  };
};

}  // namespace ucwa
