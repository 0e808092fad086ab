#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/backend/pages/print.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::pages {
namespace {

/// "GET, PUT" for a resource with these operations; a dash for a resource without operations.
std::string methods(const ir::Resource& resource) {
  if (resource.operations.empty()) return "–";
  return joined(resource.operations, ", ", [](const auto& one) { return escape(one.method); });
}

}  // namespace

std::string generic_errors(const std::vector<ir::GenericError>& errors, const Markup& markup) {
  PageText text(markup);
  using Row = page::GenericErrorRow;
  TableText<Row> rows;
  for (const auto& error : errors) {
    rows.add({{&Row::error, escape(error.name)}, {&Row::description, text.words(error.description)}});
  }
  text.heading(1, "Generic synchronous errors");
  text.paragraph("Every operation can return these errors, whether or not its page lists them.");
  text.table(rows);
  return text.take();
}

std::string status_errors(const std::vector<ir::StatusError>& errors) {
  PageText text;
  using Row = page::StatusErrorRow;
  TableText<Row> rows;
  for (const auto& error : errors) {
    rows.add({{&Row::status, std::to_string(error.status)},
              {&Row::error, escape(error.name)},
              {&Row::in_events, error.in_events ? "Yes" : "No"}});
  }
  text.heading(1, "Errors and informational messages");
  text.block("The `code` of an error body follows from the HTTP status of the response.");
  text.table(rows);
  return text.take();
}

std::string scopes(const std::vector<ir::Scope>& scopes, const Markup& markup) {
  PageText text(markup);
  using Row = page::ScopeRow;
  TableText<Row> rows;
  for (const auto& scope : scopes) {
    rows.add({{&Row::scope, escape(scope.name)},
              {&Row::permission, text.words(scope.permission)},
              {&Row::description, text.words(scope.description)}});
  }
  text.heading(1, "Scopes");
  text.paragraph(
      "An operation is permitted if the token has at least one of the scopes that the page of the resource "
      "lists.");
  text.table(rows);
  return text.take();
}

std::string index(const ir::Api& api, const Markups& markups) {
  PageText text;
  std::vector<std::vector<std::string>> resources, enumerations;
  for (const auto& resource : api.resources) {
    const Markup& markup = markup_of(markups, resource.page);
    resources.push_back({page_link(resource.name), methods(resource), markup.cell(resource.summary)});
  }
  for (const auto& enumeration : api.enumerations) {
    const Markup& markup = markup_of(markups, enumeration.source.file);
    enumerations.push_back({page_link(enumeration.name), markup.cell(enumeration.summary)});
  }
  text.heading(1, "Index");
  text.heading(2, "Resources");
  text.table(std::array<std::string_view, 3>{"Resource", "Methods", "What it is"}, resources);
  text.heading(2, "Enumerations");
  text.table(std::array<std::string_view, 2>{"Enumeration", "What it says"}, enumerations);
  return text.take();
}

std::vector<Page> pages(const ir::Api& api, const Markups& markups) {
  std::vector<Page> all;
  const auto marks = [&](const ir::Source& source) -> const Markup& {
    return markup_of(markups, source.file);
  };
  if (!api.resources.empty() || !api.enumerations.empty()) all.push_back({"Index.md", index(api, markups)});
  for (const auto& resource : api.resources)
    all.push_back({resource.name + "_ref.md", page(resource, marks(resource.source))});
  for (const auto& enumeration : api.enumerations) {
    all.push_back({enumeration.name + "_ref.md", page(enumeration, marks(enumeration.source))});
  }
  if (!api.generic_errors.empty()) {
    all.push_back({"GenericSynchronousErrors.md",
                   generic_errors(api.generic_errors, marks(api.generic_errors.front().source))});
  }
  if (!api.status_errors.empty()) {
    all.push_back({"ErrorsAndInformationalMessages.md", status_errors(api.status_errors)});
  }
  if (!api.scopes.empty()) all.push_back({"Scopes.md", scopes(api.scopes, marks(api.scopes.front().source))});
  std::ranges::sort(all, {}, &Page::file);
  return all;
}

}  // namespace ucwagen::pages
