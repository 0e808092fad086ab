#include <set>
#include <string>

#include "generator/check/rules.hpp"
#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::check {
namespace {

using Names = std::set<std::string_view>;

spelling::Speller speller_of(const auto& names) { return spelling::Speller({names.begin(), names.end()}); }

/// The names and rels of all resources.
Names resource_names(const ir::Api& api) {
  Names names;
  for (const auto& resource : api.resources) {
    names.insert(resource.name);
    names.insert(resource.rel);
  }
  for (const auto& [key, resource] : api.aliases) names.insert(key);
  return names;
}

/// The scopes that the articles list; their tables may lack the other columns.
Names listed_scopes(const std::vector<page::Page>& pages) {
  Names scopes;
  for (const auto& page : pages)
    for (const auto& table : page.article_tables)
      if (!table.header.empty() &&
          table.header.front().text == page::Columns<page::ScopeRow>::list[0].heading)
        for (const auto& row : table.rows) scopes.insert(row.cells.front().text);
  return scopes;
}

}  // namespace

void link_without_page(const Subject& subject, Diagnostics& diagnostics) {
  const Names names = resource_names(subject.api);
  spelling::Speller speller = speller_of(names);
  for (const auto& resource : subject.api.resources)
    for (const auto& link : resource.links)
      if (!link.target && link.rel != "self")
        report(diagnostics, Rule::link_without_page, link.source,
               "no page tells what the link '" + link.rel + "' leads to", did_you_mean(link.rel, speller));
}

void unknown_scope(const Subject& subject, Diagnostics& diagnostics) {
  const auto known = listed_scopes(subject.pages);
  if (known.empty()) return;  // the article was not given
  spelling::Speller speller = speller_of(known);
  for (const auto& page : subject.joined)
    for (const auto& row : page.scopes)
      if (!known.contains(row.scope.text))
        report(diagnostics, Rule::unknown_scope, place(page, row),
               "no article lists the scope '" + row.scope.text + '\'', did_you_mean(row.scope.text, speller));
}

void unknown_event_resource(const Subject& subject, Diagnostics& diagnostics) {
  const Names known = resource_names(subject.api);
  spelling::Speller speller = speller_of(known);
  for (const auto& resource : subject.api.resources)
    for (const auto& event : resource.events)
      if (!known.contains(event.resource))
        report(diagnostics, Rule::unknown_event_resource, event.source,
               "the event is about '" + event.resource + "', which has no page",
               did_you_mean(event.resource, speller));
}

void subcode_without_member(const Subject& subject, Diagnostics& diagnostics) {
  const ir::Enumeration* subcodes = ir::find_enumeration(subject.api, "ErrorSubcode");
  if (subcodes == nullptr) return;
  Names members;
  for (const auto& member : subcodes->members) members.insert(member.name);
  Names known = members;
  spelling::Speller speller = speller_of(members);
  for (const auto& resource : subject.api.resources)
    for (const auto& operation : resource.operations)
      for (const auto& error : operation.errors)
        if (error.subcode &&
            known.insert(*error.subcode).second)  // reported once, since every page has the common ones
          report(diagnostics, Rule::subcode_without_member, error.source,
                 "the enumeration ErrorSubcode has no '" + *error.subcode + '\'',
                 did_you_mean(*error.subcode, speller));
}

void no_operation(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.joined)
    if (page.kind == page::Kind::resource && page.operations.empty() && !page.states_no_operations)
      report(diagnostics, Rule::no_operation, {page.file, page.title_line, 1},
             '\'' + page.name + "' has no operation", "write None below Operations if none is meant");
}

}  // namespace ucwagen::check
