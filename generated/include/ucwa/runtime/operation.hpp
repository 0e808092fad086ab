// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "ucwa/runtime/expected.hpp"
#include "ucwa/runtime/failure.hpp"
#include "ucwa/runtime/message.hpp"
#include "ucwa/runtime/resource.hpp"

namespace ucwa {

namespace detail {

/// The facts of one operation, defined with the codecs.
struct Operation;

/// Access to an operation's facts, which are private.
struct OperationFacts {
  template <class Op>
  [[nodiscard]] static const Operation& of() noexcept {
    return Op::operation();
  }
};

/// False if the response is a failure; `failure` is then filled. The result of a success is put into `nothing`,
/// `created`, `content` or `object`.
UCWA_EXPORT bool read_nothing(const Operation& operation, const Response& response, Nothing& nothing,
                              FailureBase& failure);
UCWA_EXPORT bool read_created(const Operation& operation, const Response& response, Created& created,
                              FailureBase& failure);
UCWA_EXPORT bool read_content(const Operation& operation, const Response& response, Content& content,
                              FailureBase& failure);
UCWA_EXPORT bool read_object(const Operation& operation, const Response& response, const Type& type,
                             void* object, FailureBase& failure);

inline bool read(const Operation& operation, const Response& response, Nothing& nothing,
                 FailureBase& failure) {
  return read_nothing(operation, response, nothing, failure);
}
inline bool read(const Operation& operation, const Response& response, Created& created,
                 FailureBase& failure) {
  return read_created(operation, response, created, failure);
}
inline bool read(const Operation& operation, const Response& response, Content& content,
                 FailureBase& failure) {
  return read_content(operation, response, content, failure);
}
template <class T>
bool read(const Operation& operation, const Response& response, T& resource, FailureBase& failure) {
  return read_object(operation, response, type_of<T>(), &resource, failure);
}

}  // namespace detail

/// A request that is ready to be sent, with a function that reads its response.
template <class Op>
struct Call {
  using Output = typename Op::Output;  ///< the result of a success
  using Error = typename Op::Error;    ///< the errors that the page documents

  Request request;           ///< send it with any HTTP library
  std::string operation_id;  ///< the parameter `operationId` of the request; events have the same value

  /// Reads the response. Any 2xx is a success, every other status (304, too) a Failure. If a success should have a
  /// resource as its body and has none, a GET gives a Failure, and other methods an empty resource whose self link is
  /// the Location header.
  [[nodiscard]] Expected<Output, Failure<Error>> decode(const Response& response) const {
    Expected<Output, Failure<Error>> result(std::in_place);
    Failure<Error> failure;
    if (!detail::read(detail::OperationFacts::of<Op>(), response, *result, failure))
      result.fail(std::move(failure));
    return result;
  }
};

}  // namespace ucwa
