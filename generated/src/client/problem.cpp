// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/client/problem.hpp"

namespace ucwa::client {

AnyProblem::AnyProblem(Kind which, std::string message) : kind(which), message_(std::move(message)) {}

AnyProblem::AnyProblem(TransportError error)
    : kind(Kind::transport),
      message_(error.message),
      transport_(std::make_shared<const TransportError>(std::move(error))) {}

std::string detail::describe(const ucwa::detail::FailureBase& failure) {
  std::string text = std::to_string(failure.status);
  if (failure.decode_error) {
    return text + ", but its body cannot be read: " + failure.decode_error->message +
           (failure.decode_error->pointer.empty() ? "" : " at " + failure.decode_error->pointer);
  }
  if (failure.oauth) text += ' ' + failure.oauth->error;
  if (failure.code) text += ' ' + failure.code->text();
  if (failure.subcode) text += '/' + failure.subcode->text();
  if (failure.message) text += ": " + *failure.message;
  return text;
}

}  // namespace ucwa::client
