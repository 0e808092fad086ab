#include "generator/frontend/page/cell_form.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/page/cell_values.hpp"

namespace ucwagen::page {

namespace {

constexpr std::string_view opening_of_allows = "Allows ";

}  // namespace

bool is_one_word(CellForm form) { return form != CellForm::text && form != CellForm::allows; }

bool is_distinct(CellForm form) {
  return form == CellForm::status || form == CellForm::priority || form == CellForm::yes_no;
}

bool fits(CellForm form, std::string_view cell) {
  switch (form) {
    case CellForm::text:
    case CellForm::word:
    case CellForm::scope: return true;
    case CellForm::allows: return cell.starts_with(opening_of_allows);
    case CellForm::name: return !cell.empty() && is_lower(cell.front());
    case CellForm::status: return cell.size() == 3 && std::ranges::all_of(cell, is_digit);
    case CellForm::priority: return cell == "High" || cell == "Medium" || cell == "Low";
    case CellForm::yes_no: return required_value(cell).has_value();
  }
  return false;
}

std::size_t find_start(CellForm form, std::string_view line) {
  return form == CellForm::allows ? line.find(opening_of_allows) : std::string_view::npos;
}

}  // namespace ucwagen::page
