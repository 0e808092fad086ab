#pragma once

#include <optional>
#include <variant>

#include "generator/serve/exchange.hpp"
#include "generator/serve/reference/inputs.hpp"

namespace ucwagen::serve {

/// The checks of every request to a documented path: method, `Prefer`, inputs.
class Gate {
 public:
  Gate(const ir::Api& api, Strictness strictness) : api_(api), strictness_(strictness) {}

  /// The inputs of the request, or an error response if it must not be carried out. Sets the operation and the
  /// violations in the exchange.
  [[nodiscard]] std::variant<Inputs, Answer> admit(Exchange& exchange, const Place& place) const;

  /// The maximum size of a body in bytes.
  static constexpr std::size_t max_body = std::size_t{1} << 20U;

 private:
  [[nodiscard]] std::optional<Answer> preferred_error(Exchange& exchange) const;

  const ir::Api& api_;
  Strictness strictness_;
};

/// A preference of the header `Prefer`: "409" for "code" in "code=409, subcode=AlreadyExists".
[[nodiscard]] std::optional<std::string> preference(const Request& request, std::string_view name);

}  // namespace ucwagen::serve
