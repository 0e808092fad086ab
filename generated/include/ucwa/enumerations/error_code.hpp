// Made by ucwagen from ErrorCode_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The code of a synchronous error, or of the reason that an event gives. ErrorSubcode tells the
/// cause more exactly.
/// (ErrorCode_ref.md)
enum class ErrorCode {
  /// The request is not valid (HTTP status 400).
  bad_request,
  /// The request conflicts with the state of the resource (HTTP status 409).
  conflict,
  /// The request is larger than the server accepts (HTTP status 413).
  entity_too_large,
  /// Exchange did not respond in time, or its response was malformed; no HTTP status stands for this
  /// code.
  exchange_service_failure,
  /// The user is not permitted to do this (HTTP status 403).
  forbidden,
  /// A gateway did not get a response in time.
  gateway_timeout,
  /// The resource no longer exists and will not return, so the request should not be repeated (HTTP
  /// status 410).
  gone,
  /// The event reports why a resource was updated; there is no error.
  informational,
  /// The failure happened on the user's side.
  local_failure,
  /// The resource does not support the HTTP method (HTTP status 405).
  method_not_allowed,
  /// The request cannot be accepted here.
  not_acceptable,
  /// The resource was not found (HTTP status 404).
  not_found,
  /// A precondition of the request is not met, for example because the ETag has changed (HTTP status
  /// 412).
  precondition_failed,
  /// The request needs a precondition, such as the If-Match header (HTTP status 428).
  precondition_required,
  /// The failure happened on the side of the remote party.
  remote_failure,
  /// The service failed (HTTP status 500).
  service_failure,
  /// The service is not available (HTTP status 503).
  service_unavailable,
  /// The operation took too long (HTTP status 504).
  timeout,
  /// The client sent too many requests (HTTP status 429).
  too_many_requests,
  /// The server does not support the content type of the request (HTTP status 415).
  unsupported_media_type,
  /// (ErrorsAndInformationalMessages.md)
  client_timeout,
};

template <>
inline constexpr bool detail::ignore_case<ErrorCode> = true;
template <>
struct detail::Names<ErrorCode> {
  static constexpr std::string_view list[] = {
      "BadRequest",
      "Conflict",
      "EntityTooLarge",
      "ExchangeServiceFailure",
      "Forbidden",
      "GatewayTimeout",
      "Gone",
      "Informational",
      "LocalFailure",
      "MethodNotAllowed",
      "NotAcceptable",
      "NotFound",
      "PreconditionFailed",
      "PreconditionRequired",
      "RemoteFailure",
      "ServiceFailure",
      "ServiceUnavailable",
      "Timeout",
      "TooManyRequests",
      "UnsupportedMediaType",
      "ClientTimeout",
  };
};

}  // namespace ucwa
