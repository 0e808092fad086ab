#pragma once

#include "generator/ir/model.hpp"

namespace ucwagen::ir {

/// Whether a request of the operation may have a body. Otherwise, all its inputs are sent in the query: HTTP gives the
/// body of a GET, DELETE or OPTIONS no meaning.
[[nodiscard]] inline bool takes_body(const Operation& operation) {
  return operation.method != "GET" && operation.method != "DELETE" && operation.method != "OPTIONS";
}

}  // namespace ucwagen::ir
