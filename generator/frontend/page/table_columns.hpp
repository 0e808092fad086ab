#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

#include "generator/frontend/page/cell_form.hpp"
#include "generator/frontend/page/rows.hpp"

/// The tables of the dialect, each once: the headings of its columns, which member of a row each of them fills, and what
/// its cells look like. The reader of pages, the reader of text dumps and the printer all go by these lists.
namespace ucwagen::page {

template <typename Row>
struct Column {
  std::string_view heading;
  Prose Row::*cell;
  CellForm form = CellForm::text;
};

/// `list` has the columns in the order of the printed page. The published pages lack the last of some:
/// `widths` are the numbers of columns that a table may have, that of the published pages first.
template <typename Row>
struct Columns;

template <>
struct Columns<PropertyRow> {
  static constexpr auto list =
      std::to_array<Column<PropertyRow>>({{"Name", &PropertyRow::name, CellForm::word},
                                          {"Description", &PropertyRow::description},
                                          {"Type", &PropertyRow::type}});
  static constexpr std::array<std::size_t, 2> widths{2, 3};
};

template <>
struct Columns<LinkRow> {
  static constexpr auto list = std::to_array<Column<LinkRow>>({{"Link", &LinkRow::rel, CellForm::name},
                                                               {"Description", &LinkRow::description},
                                                               {"Cardinality", &LinkRow::cardinality}});
  static constexpr std::array<std::size_t, 2> widths{2, 3};
};

template <>
struct Columns<ScopeRow> {
  static constexpr auto list =
      std::to_array<Column<ScopeRow>>({{"Scope", &ScopeRow::scope, CellForm::scope},
                                       {"Permission", &ScopeRow::permission},
                                       {"Description", &ScopeRow::description, CellForm::allows}});
  static constexpr std::array<std::size_t, 2> widths{3, 1};
};

template <>
struct Columns<MemberRow> {
  static constexpr auto list = std::to_array<Column<MemberRow>>(
      {{"Name", &MemberRow::name, CellForm::word}, {"Description", &MemberRow::description}});
  static constexpr std::array<std::size_t, 1> widths{2};
};

template <>
struct Columns<EventRow> {
  static constexpr auto list =
      std::to_array<Column<EventRow>>({{"Resource", &EventRow::resource, CellForm::word},
                                       {"Priority", &EventRow::priority, CellForm::priority},
                                       {"Sender", &EventRow::sender, CellForm::word},
                                       {"Reason", &EventRow::reason}});
  static constexpr std::array<std::size_t, 1> widths{4};
};

template <>
struct Columns<ReasonRow> {
  static constexpr auto list = std::to_array<Column<ReasonRow>>(
      {{"Subcode", &ReasonRow::subcode, CellForm::word}, {"Reason", &ReasonRow::reason}});
  static constexpr std::array<std::size_t, 1> widths{2};
};

template <>
struct Columns<ParameterRow> {
  static constexpr auto list =
      std::to_array<Column<ParameterRow>>({{"Name", &ParameterRow::name, CellForm::word},
                                           {"Description", &ParameterRow::description},
                                           {"Required?", &ParameterRow::required, CellForm::yes_no},
                                           {"Type", &ParameterRow::type}});
  static constexpr std::array<std::size_t, 2> widths{3, 4};
};

template <>
struct Columns<ItemRow> {
  static constexpr auto list = std::to_array<Column<ItemRow>>(
      {{"Item", &ItemRow::item, CellForm::name}, {"Description", &ItemRow::description}});
  static constexpr std::array<std::size_t, 1> widths{2};
};

template <>
struct Columns<ErrorRow> {
  static constexpr auto list =
      std::to_array<Column<ErrorRow>>({{"Error", &ErrorRow::error, CellForm::word},
                                       {"Code", &ErrorRow::code, CellForm::status},
                                       {"Subcode", &ErrorRow::subcode, CellForm::word},
                                       {"Description", &ErrorRow::description}});
  static constexpr std::array<std::size_t, 1> widths{4};
};

template <>
struct Columns<GenericErrorRow> {
  static constexpr auto list = std::to_array<Column<GenericErrorRow>>(
      {{"Error", &GenericErrorRow::error}, {"Description", &GenericErrorRow::description}});
};

template <>
struct Columns<StatusErrorRow> {
  static constexpr auto list =
      std::to_array<Column<StatusErrorRow>>({{"HTTP status code", &StatusErrorRow::status},
                                             {"Error", &StatusErrorRow::error},
                                             {"Can appear in event channel?", &StatusErrorRow::in_events}});
};

template <>
struct Columns<ErrorMemberRow> {
  static constexpr auto list = std::to_array<Column<ErrorMemberRow>>(
      {{"Property", &ErrorMemberRow::property}, {"Type", &ErrorMemberRow::type}});
};

/// The first cell of a row: what it is about.
template <typename Row>
[[nodiscard]] const Prose& name_cell(const Row& row) {
  return row.*(Columns<Row>::list.front().cell);
}

/// Calls `visit(cell)` for each cell, in the order of the columns.
template <typename Row>
void each_cell(Row& row, const auto& visit) {
  for (const auto& column : Columns<std::remove_const_t<Row>>::list) visit(row.*(column.cell));
}

}  // namespace ucwagen::page
