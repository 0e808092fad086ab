#pragma once

#include <memory>
#include <string>
#include <utility>

#include "ucwa/client/transport.hpp"
#include "ucwa/runtime/failure.hpp"

namespace ucwa::client {

/// What does not depend on the operation.
class UCWA_CLIENT_EXPORT AnyProblem {
 public:
  /// Who says no.
  enum class Kind {
    parameter,   ///< the request cannot be sent as it is; see message()
    transport,   ///< there is no response; see transport()
    server,      ///< the server refused, or its response cannot be read; see failure()
    signed_out,  ///< the session has ended
  };

  /// One that has no more to it than a message.
  AnyProblem(Kind which, std::string message);
  /// One of the transport.
  explicit AnyProblem(TransportError error);

  Kind kind;  ///< who says no

  /// For people; holds no credentials.
  [[nodiscard]] const std::string& message() const noexcept { return message_; }
  /// What the transport said, or nullptr.
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
  /// One that has nothing to do with the operation.
  Problem(AnyProblem problem) : AnyProblem(std::move(problem)) {}
  /// The server's own.
  explicit Problem(Failure<E> failure)
      : AnyProblem(Kind::server, detail::describe(failure)),
        failure_(std::make_shared<const Failure<E>>(std::move(failure))) {}

  /// What the server said, or nullptr.
  [[nodiscard]] const Failure<E>* failure() const noexcept { return failure_.get(); }

 private:
  std::shared_ptr<const Failure<E>> failure_;
};

}  // namespace ucwa::client
