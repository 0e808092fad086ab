#include <algorithm>
#include <array>
#include <map>

#include "generator/base/text.hpp"
#include "generator/check/rules.hpp"
#include "generator/frontend/page/cell_values.hpp"
#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::check {
namespace {

/// Calls `visit(page, rows, what)` for each table whose rows have a name and a description.
void each_table(const Subject& subject, const auto& visit) {
  for (const auto& page : subject.joined) {
    visit(page, page.properties, "property");
    visit(page, page.links, "link");
    visit(page, page.members, "member");
    for (const auto& operation : page.operations) {
      visit(page, operation.query, "query parameter");
      visit(page, operation.body, "body parameter");
      visit(page, operation.errors, "error");
    }
  }
}

bool is_name(std::string_view text) {
  const auto fits = [](char c) { return is_alphanumeric(c) || c == '_' || c == '-' || c == '.'; };
  return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, fits);
}

/// Reports each key that more than one row has, once, at the second row, with notes at the others. The first line of
/// a key is the name of the row.
template <typename Row>
void report_repeated(const page::Page& page, const std::vector<Row>& rows, Rule rule, const std::string& what,
                     const auto& key, Diagnostics& diagnostics) {
  std::map<std::string, std::vector<const Row*>> rows_of;
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

const std::string& name_of(const auto& row) { return name_cell(row).text; }

/// In a table with cardinalities, rows of a link, of an embedded resource and of another revision have different
/// keys.
std::string link_of(const page::LinkRow& row) {
  std::string link = row.rel.text;
  if (row.cardinality.empty()) return link;
  for (const auto& reference : row.rel.references) link += '\n' + reference.target;
  return link + '\n' + row.cardinality.text;
}

std::string error_of(const page::ErrorRow& row) {
  if (row.continues) return {};
  return row.error.text + ' ' + row.code.text + ' ' + row.subcode.text;
}

}  // namespace

void empty_description(const Subject& subject, Diagnostics& diagnostics) {
  each_table(subject, [&](const page::Page& page, const auto& rows, const std::string& what) {
    for (const auto& row : rows)
      if (!name_of(row).empty() && row.description.empty())
        report(diagnostics, Rule::empty_description, place(page, row),
               "the " + what + " '" + name_of(row) + "' has no description");
  });
}

void duplicate_row(const Subject& subject, Diagnostics& diagnostics) {
  each_table(subject, [&](const page::Page& page, const auto& rows, const std::string& what) {
    if (what == "link" || what == "error") return;  // links and errors may repeat; they have their own rules
    const auto name = [](const auto& row) { return name_of(row); };
    report_repeated(page, rows, Rule::duplicate_row, what, name, diagnostics);
  });
}

void bad_name(const Subject& subject, Diagnostics& diagnostics) {
  each_table(subject, [&](const page::Page& page, const auto& rows, const std::string& what) {
    const std::string role = (what == "error" ? "an " : "a ") + what;
    for (const auto& row : rows)
      if (const std::string& name = name_of(row); !name.empty() && !is_name(name))
        report(diagnostics, Rule::bad_name, place(page, row), "'" + name + "' cannot be the name of " + role);
  });
}

void duplicate_link(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.joined)
    report_repeated(page, page.links, Rule::duplicate_link, "link", link_of, diagnostics);
}

void duplicate_error(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.joined)
    for (const auto& operation : page.operations)
      report_repeated(page, operation.errors, Rule::duplicate_error, "error", error_of, diagnostics);
}

void required_in_body_only(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.joined) {
    for (const auto& operation : page.operations) {
      std::map<std::string_view, const page::ParameterRow*> query;
      for (const auto& row : operation.query) query.emplace(row.name.text, &row);
      for (const auto& row : operation.body) {
        const auto found = query.find(row.name.text);
        const bool in_body = page::is_required(row);
        if (found == query.end() || page::is_required(*found->second) == in_body) continue;
        const page::ParameterRow& other = *found->second;
        report(diagnostics, Rule::required_in_body_only, place(page, in_body ? row : other),
               '\'' + row.name.text + "' is required in the " + (in_body ? "body" : "query") +
                   " and not in the " + (in_body ? "query" : "body"))
            .notes.push_back({place(page, in_body ? other : row), "it may be sent here, too"});
      }
    }
  }
}

void limits_exclude_each_other(const Subject& subject, Diagnostics& diagnostics) {
  const auto look = [&](const std::string& name, const ir::Type& type, const ir::Source& where) {
    const bool empty = type.minimum && type.maximum && *type.minimum > *type.maximum;
    const bool negative = type.max_length && *type.max_length < 0;
    if (!empty && !negative) return;
    report(diagnostics, Rule::contradictory_limits, where,
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
