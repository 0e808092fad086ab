#pragma once

#include <algorithm>

#include "generator/ir/model.hpp"

namespace ucwagen::ir {

/// Whether a request of the operation has a body. HTTP gives the body of a GET, DELETE or OPTIONS no meaning, so these
/// have one only where the page documents it.
[[nodiscard]] inline bool takes_body(const Operation& operation) {
  const auto in_body = [](const Input& input) {
    return input.in == Place::body || input.in == Place::raw_body;
  };
  return (operation.method != "GET" && operation.method != "DELETE" && operation.method != "OPTIONS") ||
         std::ranges::any_of(operation.inputs, in_body);
}

}  // namespace ucwagen::ir
