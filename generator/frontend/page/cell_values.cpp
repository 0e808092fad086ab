#include "generator/frontend/page/cell_values.hpp"

#include <charconv>

namespace ucwagen::page {

std::optional<int> status_code(std::string_view cell) {
  int status = 0;
  const char* const end = cell.data() + cell.size();
  const auto read = std::from_chars(cell.data(), end, status);
  const bool whole = read.ptr == cell.data() + 3 && (read.ptr == end || *read.ptr == ' ');
  return whole && status >= 100 && status <= 599 ? std::optional(status) : std::nullopt;
}

std::optional<bool> required_value(std::string_view cell) {
  if (cell == "Yes") return true;
  if (cell == "No") return false;
  return std::nullopt;
}

}  // namespace ucwagen::page
