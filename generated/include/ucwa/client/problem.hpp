// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <memory>
#include <string>
#include <utility>

#include "ucwa/client/transport.hpp"
#include "ucwa/runtime/failure.hpp"

namespace ucwa::client {

/// The part of a problem that does not depend on the operation.
class UCWA_CLIENT_EXPORT AnyProblem {
 public:
  /// The cause of the problem.
  enum class Kind {
    parameter,   ///< the request cannot be sent; see message()
    transport,   ///< there is no response; see transport()
    server,      ///< the server refused, or its response cannot be read; see failure()
    signed_out,  ///< the session has ended
  };

  /// A problem that has only a message.
  AnyProblem(Kind which, std::string message);
  /// A problem of the transport.
  explicit AnyProblem(TransportError error);

  Kind kind;  ///< the cause

  /// For people; holds no credentials.
  [[nodiscard]] const std::string& message() const noexcept { return message_; }
  /// The error of the transport, or nullptr.
  [[nodiscard]] const TransportError* transport() const noexcept { return transport_.get(); }

 private:
  std::string message_;
  std::shared_ptr<const TransportError> transport_;
};

namespace detail {
/// "409 Conflict/AlreadyExists: The resource exists already."
[[nodiscard]] UCWA_CLIENT_EXPORT std::string describe(const ucwa::detail::FailureBase& failure);
}  // namespace detail

/// Why an operation gave no result. E is the enumeration of the errors that the operation's page documents.
template <class E>
class Problem : public AnyProblem {
 public:
  /// A problem that does not depend on the operation.
  Problem(AnyProblem problem) : AnyProblem(std::move(problem)) {}
  /// A failure that the server returned.
  explicit Problem(Failure<E> failure)
      : AnyProblem(Kind::server, detail::describe(failure)),
        failure_(std::make_shared<const Failure<E>>(std::move(failure))) {}

  /// The failure that the server returned, or nullptr.
  [[nodiscard]] const Failure<E>* failure() const noexcept { return failure_.get(); }

 private:
  std::shared_ptr<const Failure<E>> failure_;
};

}  // namespace ucwa::client
