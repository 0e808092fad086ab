#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "generator/frontend/resolve/resolve.hpp"

/// Pages made by hand, as the reader would give them.
namespace ucwagen::resolve {

inline page::Row row(std::vector<std::string> cells, int line = 1) {
  page::Row row;
  row.line = line;
  for (std::string& text : cells) row.cells.push_back({std::move(text), {}, line, 2});
  return row;
}

/// A row whose description links to a page.
inline page::Row linking_row(std::string name, std::string description, std::string target, int line = 1) {
  page::Row linking = row({std::move(name), std::move(description)}, line);
  linking.cells[1].references.push_back({"text", std::move(target), line, 9});
  return linking;
}

inline page::Page make_page(page::Kind kind, const std::string& name) {
  page::Page page;
  page.kind = kind;
  page.name = name;
  page.file = name + "_ref.md";
  page.title_line = 1;
  return page;
}

inline page::Page resource(const std::string& name) { return make_page(page::Kind::resource, name); }

inline page::Page enumeration(const std::string& name, const std::vector<std::string>& members) {
  page::Page page = make_page(page::Kind::enumeration, name);
  for (const std::string& member : members) page.members.push_back(row({member, "."}));
  return page;
}

inline page::Sample sample(page::SampleRole role, std::string body, int line = 100) {
  page::Sample sample;
  sample.role = role;
  sample.xml = body.starts_with('<');
  sample.body = std::move(body);
  sample.line = sample.body_line = line;
  return sample;
}

inline page::OperationSection operation(std::string method) {
  page::OperationSection section;
  section.method = std::move(method);
  return section;
}

/// A GET that answers with this JSON.
inline page::OperationSection get_showing(std::string json) {
  page::OperationSection section = operation("GET");
  section.response = page::ResponseForm::self;
  section.samples.push_back(sample(page::SampleRole::response, std::move(json)));
  return section;
}

inline Resolved resolve_pages(const std::vector<page::Page>& pages,
                              const std::vector<Correction>& corrections = {}) {
  return resolve(pages, "test", corrections);
}

inline const ir::Resource& the_resource(const Resolved& resolved, const std::string& name) {
  return *std::ranges::find(resolved.api.resources, name, &ir::Resource::name);
}

inline const ir::Type& the_type(const Resolved& resolved, const std::string& owner, const std::string& name) {
  const ir::Resource& resource = the_resource(resolved, owner);
  return std::ranges::find(resource.properties, name, &ir::Property::name)->type;
}

inline std::vector<Rule> rules_of(const Diagnostics& diagnostics) {
  std::vector<Rule> rules;
  for (const Diagnostic& diagnostic : diagnostics) rules.push_back(diagnostic.rule);
  return rules;
}

}  // namespace ucwagen::resolve
