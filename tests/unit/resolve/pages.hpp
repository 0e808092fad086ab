#pragma once

#include <algorithm>
#include <concepts>
#include <string>
#include <vector>

#include "generator/frontend/page/table_columns.hpp"
#include "generator/frontend/resolve/resolve.hpp"

/// Pages made by hand, as the reader would give them.
namespace ucwagen::resolve {

/// Cells that become a row of whatever table they are put in.
struct Cells {
  std::vector<std::string> texts;
  int line = 1;
  std::string target = {};  ///< what the second cell links to

  template <std::derived_from<page::RowPlace> Row>
  operator Row() const {  // NOLINT(google-explicit-constructor)
    Row row;
    row.line = line;
    row.column = 2;
    std::size_t place = 0;
    page::each_cell(row, [&](page::Prose& cell) {
      if (place < texts.size()) cell = prose(place);
      ++place;
    });
    return row;
  }
  operator page::ArticleRow() const {  // NOLINT(google-explicit-constructor)
    page::ArticleRow row;
    row.line = line;
    row.column = 2;
    row.cells = cells();
    return row;
  }
  [[nodiscard]] std::vector<page::Prose> cells() const {
    std::vector<page::Prose> all;
    for (std::size_t place = 0; place < texts.size(); ++place) all.push_back(prose(place));
    return all;
  }

 private:
  [[nodiscard]] page::Prose prose(std::size_t place) const {
    page::Prose cell{texts[place], {}, line, 2};
    if (place == 1 && !target.empty()) cell.references.push_back({"text", target, line, 9});
    return cell;
  }
};

inline Cells row(std::vector<std::string> texts, int line = 1) { return {std::move(texts), line}; }

/// A row whose description links to a page.
inline Cells linking_row(std::string name, std::string description, std::string target, int line = 1) {
  return {{std::move(name), std::move(description)}, line, std::move(target)};
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
