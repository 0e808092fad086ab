#include <string>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/backend/pages/sections.hpp"
#include "generator/backend/pages/type_text.hpp"

namespace ucwagen::pages {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const auto& text : texts) result.append(result.empty() ? "" : ", ").append(escape(text));
  return result;
}

void properties(PageText& text, const ir::Resource& resource) {
  Rows rows;
  for (const auto& property : resource.properties) {
    rows.push_back({escape(property.name), description(text, property.description, property.type),
                    type_link(property.type)});
  }
  text.heading(3, "Properties");
  text.table({"Name", "Description", "Type"}, rows);
}

std::string cardinality(const ir::Link& link) {
  if (link.cardinality == ir::Cardinality::unknown) return "unknown";
  const std::string count = link.cardinality == ir::Cardinality::many ? "many" : "one";
  if (!link.embedded) return count + ", embedded?";
  return *link.embedded ? count + ", embedded" : count;
}

void links(PageText& text, const ir::Resource& resource) {
  Rows rows;
  for (const auto& link : resource.links) {
    const std::string rel = link.target ? page_link(link.rel, *link.target) : escape(link.rel);
    rows.push_back({rel, text.words(link.description), cardinality(link)});
  }
  text.heading(3, "Links");
  text.table({"Link", "Description", "Cardinality"}, rows);
}

void scopes(PageText& text, const ir::Resource& resource) {
  if (resource.scopes.empty()) return;
  Rows rows;
  for (const auto& scope : resource.scopes) rows.push_back({escape(scope)});
  text.heading(3, "Azure Active Directory scopes for online applications");
  text.table({"Scope"}, rows);
}

void operations(PageText& text, const ir::Resource& resource) {
  text.heading(2, "Operations");
  if (resource.operations.empty()) text.block("None");
  for (const auto& one : resource.operations) operation(text, one);
}

}  // namespace

std::string page(const ir::Resource& resource, const Markup& markup) {
  PageText text(markup);
  text.heading(1, resource.name);
  if (!resource.applies_to.empty()) text.block("_**Applies to:** " + joined(resource.applies_to) + "_");
  if (resource.alias_of)
    text.block("_**Another name of:** " + page_link(*resource.alias_of, *resource.alias_of) + "_");
  text.paragraph(resource.summary);
  if (!resource.description.empty()) text.heading(2, "Resource description");
  text.paragraph(resource.description);
  properties(text, resource);
  links(text, resource);
  scopes(text, resource);
  events(text, resource.events);
  operations(text, resource);
  return text.take();
}

}  // namespace ucwagen::pages
