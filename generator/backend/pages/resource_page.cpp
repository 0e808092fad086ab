#include <string>
#include <string_view>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/backend/pages/sections.hpp"
#include "generator/backend/pages/type_text.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/page/boilerplate.hpp"

namespace ucwagen::pages {
namespace {

using page::Section;

std::string masthead_line(std::string_view name, const std::string& value) {
  return std::string("_**").append(name).append(":** ").append(value).append("_");
}

void properties(PageText& text, const ir::Resource& resource) {
  using Row = page::PropertyRow;
  TableText<Row> rows;
  for (const auto& property : resource.properties) {
    rows.add({{&Row::name, escape(property.name)},
              {&Row::description, description(text, property.description, property.type)},
              {&Row::type, type_link(property.type)}});
  }
  text.heading(Section::properties);
  text.table(rows);
}

std::string cardinality(const ir::Link& link) {
  if (link.cardinality == ir::Cardinality::unknown) return "unknown";
  const std::string count = link.cardinality == ir::Cardinality::many ? "many" : "one";
  if (!link.embedded) return count + ", embedded?";
  return *link.embedded ? count + ", embedded" : count;
}

void links(PageText& text, const ir::Resource& resource) {
  using Row = page::LinkRow;
  TableText<Row> rows;
  for (const auto& link : resource.links) {
    rows.add({{&Row::rel, link.target ? page_link(link.rel, *link.target) : escape(link.rel)},
              {&Row::description, text.words(link.description)},
              {&Row::cardinality, cardinality(link)}});
  }
  text.heading(Section::links);
  text.table(rows);
}

void scopes(PageText& text, const ir::Resource& resource) {
  if (resource.scopes.empty()) return;
  TableText<page::ScopeRow> rows;
  for (const auto& scope : resource.scopes) rows.add({{&page::ScopeRow::scope, escape(scope)}});
  text.heading(Section::scopes);
  text.table(rows);
}

void operations(PageText& text, const ir::Resource& resource) {
  text.heading(Section::operations);
  if (resource.operations.empty()) text.block(page::no_content);
  for (const auto& one : resource.operations) operation(text, one);
}

}  // namespace

std::string page(const ir::Resource& resource, const Markup& markup) {
  PageText text(markup);
  text.heading(1, resource.name);
  if (!resource.applies_to.empty())
    text.block(masthead_line(page::applies_to, joined(resource.applies_to, ", ", escape)));
  if (resource.alias_of) text.block(masthead_line(page::another_name_of, page_link(*resource.alias_of)));
  text.paragraph(resource.summary);
  if (!resource.description.empty()) text.heading(Section::description);
  text.paragraph(resource.description);
  properties(text, resource);
  links(text, resource);
  scopes(text, resource);
  events(text, resource.events);
  operations(text, resource);
  return text.take();
}

}  // namespace ucwagen::pages
