// Made by ucwagen from ErrorCode_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The code of an error body or of the reason of an event.
/// (ErrorCode_ref.md)
enum class ErrorCode {
  /// 400: the request itself is wrong; do not repeat it as it is.
  bad_request,
  /// 409: the resource is in a state that rules this out; the subcode tells which.
  conflict,
  /// 413: the body is larger than allowed.
  entity_too_large,
  /// The mailbox server gave no answer, or a garbled one; try again later.
  exchange_service_failure,
  /// 403: the user may not do this.
  forbidden,
  /// 504: a server behind the server did not answer in time.
  gateway_timeout,
  /// 410: it existed once and will not come back; do not retry by itself.
  gone,
  /// No error: tells in an event why something changed.
  informational,
  /// In events: the user's side caused the failure.
  local_failure,
  /// 405: the resource has no such HTTP method.
  method_not_allowed,
  /// 406: what the request asks for cannot be given here.
  not_acceptable,
  /// 404: nothing exists at this address, or no longer.
  not_found,
  /// 412: the ETag is out of date; fetch, change and send again.
  precondition_failed,
  /// 428: the request needs If-Match.
  precondition_required,
  /// In events: the other side caused the failure.
  remote_failure,
  /// 500: something failed inside the server.
  service_failure,
  /// 503: the server is overloaded or down; wait before trying again.
  service_unavailable,
  /// 504: the operation took too long.
  timeout,
  /// 429: slow down; nothing of the request was done.
  too_many_requests,
  /// 415: the server cannot read this content type.
  unsupported_media_type,
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
