#include <algorithm>
#include <array>
#include <map>

#include "generator/check/rules.hpp"

namespace ucwagen::check {
namespace {

using Rows = std::vector<page::Row>;

/// Calls `visit(page, rows, what, description)` for each table; `description` is the index of that column.
void each_table(const Subject& subject, const auto& visit) {
  for (const auto& page : subject.pages) {
    visit(page, page.properties, "property", 1);
    visit(page, page.links, "link", 1);
    visit(page, page.members, "member", 1);
    for (const auto& operation : page.operations) {
      visit(page, operation.query, "query parameter", 1);
      visit(page, operation.body, "body parameter", 1);
      visit(page, operation.errors, "error", 3);
    }
  }
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_name(std::string_view text) {
  const auto fits = [](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  };
  return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), fits);
}

/// Reports each key that more than one row has, once, at the second row, with notes at the others. The first line of
/// a key is the name of the row.
void report_repeated(const page::Page& page, const Rows& rows, Rule rule, const std::string& what,
                     const auto& key, Diagnostics& diagnostics) {
  std::map<std::string, std::vector<const page::Row*>> rows_of;
  for (const auto& row : rows)
    if (std::string name = key(row); !name.empty()) rows_of[std::move(name)].push_back(&row);
  for (const auto& [name, same] : rows_of) {
    if (same.size() < 2) continue;
    Diagnostic& found =
        report(diagnostics, rule, place(page, *same[1]),
               "a second row for the " + what + " '" + name.substr(0, name.find('\n')) + '\'');
    found.notes.push_back({place(page, *same[0]), "the first is here"});
    for (std::size_t i = 2; i < same.size(); ++i)
      found.notes.push_back({place(page, *same[i]), "and one more"});
  }
}

std::string name_of(const page::Row& row) { return std::string(cell(row, 0)); }

/// In a table with cardinalities, rows of a link, of an embedded resource and of another revision have different
/// keys.
std::string link_of(const page::Row& row) {
  std::string link = name_of(row);
  if (cell(row, 2).empty()) return link;
  for (const auto& reference : row.cells.front().references) link += '\n' + reference.target;
  return link + '\n' + std::string(cell(row, 2));
}

std::string error_of(const page::Row& row) {
  if (row.continues) return {};
  return std::string(cell(row, 0)) + ' ' + std::string(cell(row, 1)) + ' ' + std::string(cell(row, 2));
}

}  // namespace

void empty_description(const Subject& subject, Diagnostics& diagnostics) {
  each_table(
      subject, [&](const page::Page& page, const Rows& rows, std::string_view what, std::size_t description) {
        for (const auto& row : rows)
          if (row.cells.size() > description && !cell(row, 0).empty() && cell(row, description).empty())
            report(diagnostics, Rule::empty_description, place(page, row),
                   "the " + std::string(what) + " '" + std::string(cell(row, 0)) + "' has no description");
      });
}

void duplicate_row(const Subject& subject, Diagnostics& diagnostics) {
  each_table(subject, [&](const page::Page& page, const Rows& rows, std::string_view what, std::size_t) {
    if (what != "link" && what != "error")  // links and errors may repeat; they have their own rules
      report_repeated(page, rows, Rule::duplicate_row, std::string(what), name_of, diagnostics);
  });
}

void bad_name(const Subject& subject, Diagnostics& diagnostics) {
  each_table(subject, [&](const page::Page& page, const Rows& rows, std::string_view what, std::size_t) {
    for (const auto& row : rows)
      if (!cell(row, 0).empty() && !is_name(cell(row, 0)))
        report(diagnostics, Rule::bad_name, place(page, row),
               "'" + std::string(cell(row, 0)) + "' cannot be the name of a" +
                   (what == "error" ? "n " : " ") + std::string(what));
  });
}

void duplicate_link(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.pages)
    report_repeated(page, page.links, Rule::duplicate_link, "link", link_of, diagnostics);
}

void duplicate_error(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.pages)
    for (const auto& operation : page.operations)
      report_repeated(page, operation.errors, Rule::duplicate_error, "error", error_of, diagnostics);
}

void required_in_body_only(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.pages) {
    for (const auto& operation : page.operations) {
      std::map<std::string_view, const page::Row*> query;
      for (const auto& row : operation.query) query.emplace(cell(row, 0), &row);
      for (const auto& row : operation.body) {
        const auto found = query.find(cell(row, 0));
        if (found == query.end() || cell(*found->second, 2) == cell(row, 2)) continue;
        const page::Row* other = found->second;
        const std::string name(cell(row, 0));
        const bool in_body = cell(row, 2) == "Yes";
        report(diagnostics, Rule::required_in_body_only, place(page, in_body ? row : *other),
               '\'' + name + "' is required in the " + (in_body ? "body" : "query") + " and not in the " +
                   (in_body ? "query" : "body"))
            .notes.push_back({place(page, in_body ? *other : row), "it may be sent here, too"});
      }
    }
  }
}

void limits_exclude_each_other(const Subject& subject, Diagnostics& diagnostics) {
  const auto look = [&](const std::string& name, const ir::Type& type, const ir::Source& where) {
    const bool empty = type.minimum && type.maximum && *type.minimum > *type.maximum;
    const bool negative = type.max_length && *type.max_length < 0;
    if (!empty && !negative) return;
    report(diagnostics, Rule::contradictory_limits, place(where),
           empty ? "'" + name + "' is at least " + std::to_string(*type.minimum) + " and at most " +
                       std::to_string(*type.maximum) + ", so no value is valid"
                 : "'" + name + "' has a maximum length below 0");
  };
  for (const auto& resource : subject.api.resources) {
    for (const auto& property : resource.properties) look(property.name, property.type, property.source);
    for (const auto& operation : resource.operations) {
      for (const auto& one : operation.query_parameters) look(one.name, one.type, one.source);
      for (const auto& one : operation.body_parameters) look(one.name, one.type, one.source);
    }
  }
}

}  // namespace ucwagen::check
