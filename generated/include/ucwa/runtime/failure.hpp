// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>

#include "ucwa/enumerations/error_code.hpp"
#include "ucwa/enumerations/error_subcode.hpp"
#include "ucwa/runtime/extra.hpp"
#include "ucwa/runtime/message.hpp"
#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The body of an error, in a response or in an event.
struct UCWA_EXPORT ErrorBody {
  /// @cond special_members
  ErrorBody();
  ErrorBody(const ErrorBody& other);
  ErrorBody(ErrorBody&& other) noexcept;
  ErrorBody& operator=(const ErrorBody& other);
  ErrorBody& operator=(ErrorBody&& other) noexcept;
  ~ErrorBody();
  /// @endcond

  std::optional<Open<ErrorCode>> code;  ///< in events also other words than HTTP errors: "Informational"
  std::optional<Open<ErrorSubcode>> subcode;  ///< its meaning depends on the code and on the request
  std::optional<std::string> message;         ///< for people, in the application's culture
  std::optional<Extra> parameters;            ///< the offending inputs
  std::optional<Extra> debug_info;            ///< for logs only
  Extra extra;                                ///< unknown members
};

/// An error of the token service, which has another form.
struct OAuthError {
  std::string error;                            ///< "invalid_grant"
  std::optional<std::string> description;       ///< for people
  std::optional<std::string> passive_auth_uri;  ///< ms_rtc_passiveauthuri: address to sign in with a browser
};

namespace detail {

class Engine;

/// The part of a failure that does not depend on the operation.
struct UCWA_EXPORT FailureBase : ErrorBody {
  /// @cond special_members
  FailureBase();
  FailureBase(const FailureBase& other);
  FailureBase(FailureBase&& other) noexcept;
  FailureBase& operator=(const FailureBase& other);
  FailureBase& operator=(FailureBase&& other) noexcept;
  ~FailureBase();
  /// @endcond

  int status = 0;    ///< HTTP status; 2xx if only the body could not be read
  std::string body;  ///< as received
  Headers headers;   ///< as received
  std::optional<OAuthError> oauth;
  std::optional<DecodeError> decode_error;  ///< why the body of a successful response could not be read

  /// 304: the resource has not changed since the ETag in If-None-Match.
  [[nodiscard]] bool not_modified() const noexcept { return status == 304; }
  /// 412: the resource changed since its ETag was read. Read it again.
  [[nodiscard]] bool precondition_failed() const noexcept { return status == 412; }
  /// 428: the server requires If-Match.
  [[nodiscard]] bool precondition_required() const noexcept { return status == 428; }

 protected:
  friend class Engine;
  int documented_index_ = -1;  ///< documented() as a number; negative: not documented
};

UCWA_EXPORT std::string failure_text(const FailureBase& failure);

}  // namespace detail

/// Why an operation gave no result. `code`, `subcode` and the other members of ErrorBody are only set if the body has
/// a UCWA media type and form: a response of a proxy has only status, headers and body. E is the enumeration
/// of the errors that the operation's page documents.
template <class E>
struct Failure : detail::FailureBase {
  /// The documented error, if it is one.
  [[nodiscard]] std::optional<E> documented() const noexcept {
    if (documented_index_ < 0) return std::nullopt;
    return static_cast<E>(documented_index_);
  }
};

/// The failure in one line for a log: "HTTP 409 Conflict/AlreadyExists: message".
template <class E>
[[nodiscard]] std::string to_string(const Failure<E>& failure) {
  return detail::failure_text(failure);
}

}  // namespace ucwa
