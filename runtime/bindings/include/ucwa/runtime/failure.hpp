#pragma once

#include <optional>
#include <string>

#include "ucwa/enumerations/error_code.hpp"
#include "ucwa/enumerations/error_subcode.hpp"
#include "ucwa/runtime/extra.hpp"
#include "ucwa/runtime/message.hpp"
#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The body of an error, in an answer or in an event.
struct UCWA_EXPORT ErrorBody {
  /// @cond special_members
  ErrorBody();
  ErrorBody(const ErrorBody& other);
  ErrorBody(ErrorBody&& other) noexcept;
  ErrorBody& operator=(const ErrorBody& other);
  ErrorBody& operator=(ErrorBody&& other) noexcept;
  ~ErrorBody();
  /// @endcond

  std::optional<Open<ErrorCode>> code;  ///< in events also words that are no HTTP error: "Informational"
  std::optional<Open<ErrorSubcode>> subcode;  ///< its meaning depends on the code and on what was asked
  std::optional<std::string> message;         ///< for people, in the application's culture
  std::optional<Extra> parameters;            ///< the offending inputs
  std::optional<Extra> debug_info;            ///< for logs only
  Extra extra;                                ///< what no page names
};

/// The other shape of errors: that of the token service.
struct OAuthError {
  std::string error;                            ///< "invalid_grant"
  std::optional<std::string> description;       ///< for people
  std::optional<std::string> passive_auth_uri;  ///< ms_rtc_passiveauthuri: where to sign in by browser
};

namespace detail {

class Engine;

/// What does not depend on the operation.
struct UCWA_EXPORT FailureBase : ErrorBody {
  /// @cond special_members
  FailureBase();
  FailureBase(const FailureBase& other);
  FailureBase(FailureBase&& other) noexcept;
  FailureBase& operator=(const FailureBase& other);
  FailureBase& operator=(FailureBase&& other) noexcept;
  ~FailureBase();
  /// @endcond

  int status = 0;    ///< of the answer; 2xx if only its body could not be read
  std::string body;  ///< as it came
  Headers headers;   ///< as they came
  std::optional<OAuthError> oauth;
  std::optional<DecodeError> decode_error;  ///< why the body of a success could not be read

  /// 304: what If-None-Match named is still valid.
  [[nodiscard]] bool not_modified() const noexcept { return status == 304; }
  /// 412: the resource changed since its ETag was read. Read it again, and ask.
  [[nodiscard]] bool precondition_failed() const noexcept { return status == 412; }
  /// 428: the server wants If-Match.
  [[nodiscard]] bool precondition_required() const noexcept { return status == 428; }

 protected:
  friend class Engine;
  int documented_index_ = -1;  ///< documented() as a number; negative: not documented
};

UCWA_EXPORT std::string failure_text(const FailureBase& failure);

}  // namespace detail

/// Why an operation gave no result. `code`, `subcode` and what goes with them are there only if the body has
/// a UCWA media type and shape: an answer of a proxy has status, headers and body alone. E is the enumeration
/// of the errors that the operation's page documents.
template <class E>
struct Failure : detail::FailureBase {
  /// The documented error that this is, if it is one.
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
