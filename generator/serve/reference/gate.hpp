#pragma once

#include <optional>
#include <variant>

#include "generator/serve/exchange.hpp"
#include "generator/serve/reference/inputs.hpp"

namespace ucwagen::serve {

/// What every request for a documented place has to pass: method, `Prefer`, inputs.
class Gate {
 public:
  Gate(const ir::Api& api, Strictness strictness) : api_(api), strictness_(strictness) {}

  /// The inputs of a request that may be carried out, or the error for it. Says in the exchange which
  /// operation it is, and what is wrong.
  [[nodiscard]] std::variant<Inputs, Answer> admit(Exchange& exchange, const Place& place) const;

  /// The largest body that is read at all.
  static constexpr std::size_t max_body = std::size_t{1} << 20U;

 private:
  [[nodiscard]] std::optional<Answer> preferred_error(Exchange& exchange) const;

  const ir::Api& api_;
  Strictness strictness_;
};

/// A preference of the header `Prefer`: "409" for "code" in "code=409, subcode=AlreadyExists".
[[nodiscard]] std::optional<std::string> preference(const Request& request, std::string_view name);

}  // namespace ucwagen::serve
