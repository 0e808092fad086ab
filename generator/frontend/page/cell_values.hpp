#pragma once

#include <optional>
#include <string_view>

#include "generator/frontend/page/rows.hpp"

/// The values that cells state.
namespace ucwagen::page {

/// The HTTP status of a cell: three digits from 100 to 599, alone or before words ("404 Not Found").
[[nodiscard]] std::optional<int> status_code(std::string_view cell);

/// The value of a cell of the column Required; nothing if it is neither Yes nor No.
[[nodiscard]] std::optional<bool> required_value(std::string_view cell);

/// Whether a parameter is required. A cell that is neither Yes nor No is read as No, and was reported.
[[nodiscard]] inline bool is_required(const ParameterRow& row) {
  return required_value(row.required.text).value_or(false);
}

}  // namespace ucwagen::page
