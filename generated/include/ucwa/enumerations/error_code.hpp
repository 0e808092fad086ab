#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The code of an error body or of the reason of an event.
/// (ErrorCode_ref.md:1)
enum class ErrorCode {
  /// 400: the request itself is wrong; do not repeat it as it is.
  /// (ErrorCode_ref.md:9)
  bad_request,
  /// 409: the resource is in a state that rules this out; the subcode tells which.
  /// (ErrorCode_ref.md:10)
  conflict,
  /// 413: the body is larger than allowed.
  /// (ErrorCode_ref.md:11)
  entity_too_large,
  /// The mailbox server gave no answer, or a garbled one; try again later.
  /// (ErrorCode_ref.md:12)
  exchange_service_failure,
  /// 403: the user may not do this.
  /// (ErrorCode_ref.md:13)
  forbidden,
  /// 504: a server behind the server did not answer in time.
  /// (ErrorCode_ref.md:14)
  gateway_timeout,
  /// 410: it existed once and will not come back; do not retry by itself.
  /// (ErrorCode_ref.md:15)
  gone,
  /// No error: tells in an event why something changed.
  /// (ErrorCode_ref.md:16)
  informational,
  /// In events: the user's side caused the failure.
  /// (ErrorCode_ref.md:17)
  local_failure,
  /// 405: the resource has no such HTTP method.
  /// (ErrorCode_ref.md:18)
  method_not_allowed,
  /// 406: what the request asks for cannot be given here.
  /// (ErrorCode_ref.md:19)
  not_acceptable,
  /// 404: nothing exists at this address, or no longer.
  /// (ErrorCode_ref.md:20)
  not_found,
  /// 412: the ETag is out of date; fetch, change and send again.
  /// (ErrorCode_ref.md:21)
  precondition_failed,
  /// 428: the request needs If-Match.
  /// (ErrorCode_ref.md:22)
  precondition_required,
  /// In events: the other side caused the failure.
  /// (ErrorCode_ref.md:23)
  remote_failure,
  /// 500: something failed inside the server.
  /// (ErrorCode_ref.md:24)
  service_failure,
  /// 503: the server is overloaded or down; wait before trying again.
  /// (ErrorCode_ref.md:25)
  service_unavailable,
  /// 504: the operation took too long.
  /// (ErrorCode_ref.md:26)
  timeout,
  /// 429: slow down; nothing of the request was done.
  /// (ErrorCode_ref.md:27)
  too_many_requests,
  /// 415: the server cannot read this content type.
  /// (ErrorCode_ref.md:28)
  unsupported_media_type,
  /// (ErrorsAndInformationalMessages.md:11)
  client_timeout,
};

namespace detail {
template <>
inline constexpr bool ignore_case<ErrorCode> = true;
template <>
struct Names<ErrorCode> {
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
}  // namespace detail

}  // namespace ucwa
