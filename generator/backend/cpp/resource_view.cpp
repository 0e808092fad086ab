#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <tuple>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/resource_includes.hpp"
#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

constexpr std::array<std::string_view, 5> event_types = {"added", "updated", "deleted", "started",
                                                         "completed"};
constexpr std::array<std::string_view, 3> priorities = {"low", "medium", "high"};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& known, std::string_view text) {
  return std::ranges::find(known, text) != known.end();
}

View::List property_views(const Catalogue& catalogue, const ir::Resource& resource,
                          const ViewOptions& options) {
  NameScope scope({"links", "embedded", "etag", "extra", "rel", "revision", "scopes", "events", "wire_form",
                   "is_null", "set_null", snake_case(resource.name), snake_case(resource.rel)});
  View::List list;
  for (const ir::Property& property : resource.properties) {
    if (property.name == "etag") continue;  // every resource has it
    View& view = list.emplace_back();
    view.set("name", Identifier::given(scope.claim(snake_case(property.name))));
    view.set("wire", StringLiteral::of(property.name)).set("required", false);
    set_type(view, catalogue, property.type, options);
    set_doc(view, without_limits(property.description, property.type), property.source, options,
            resource.source.file);
  }
  return list;
}

/// The rows of a links table that are links, one for each rel.
View::List link_views(const Catalogue& catalogue, const ir::Resource& resource, const ViewOptions& options) {
  NameScope scope({"self", "other"});
  std::set<std::string> seen = {"self"};
  const std::set<std::string_view> external = external_properties(resource);
  View::List list;
  for (const ir::Link& link : resource.links) {
    if (link.embedded.value_or(false) || external.contains(link.rel)) continue;
    if (!seen.insert(link.rel).second) continue;
    View& view = list.emplace_back();
    view.set("name", Identifier::given(scope.claim(snake_case(link.rel))))
        .set("wire", StringLiteral::of(link.rel));
    view.set("many", link.cardinality == ir::Cardinality::many).set("type", catalogue.link_type(link));
    set_doc(view, link.description, link.source, options, resource.source.file);
  }
  return list;
}

/// The rows of a links table that are embedded, or may be.
View::List embedded_views(const Catalogue& catalogue, const ir::Resource& resource,
                          const ViewOptions& options) {
  NameScope scope({"other"});
  std::set<std::string> seen;
  View::List list;
  for (const ir::Link& link : resource.links) {
    const ir::Resource* target = catalogue.embedded(link);
    if (target == nullptr || !seen.insert(link.rel).second) continue;
    View& view = list.emplace_back();
    view.set("name", Identifier::given(scope.claim(snake_case(link.rel))))
        .set("wire", StringLiteral::of(link.rel));
    view.set("many", link.cardinality == ir::Cardinality::many);
    view.set("type", catalogue.resource(target->name).type);
    view.set("recurs", catalogue.recurs(resource.name, target->name));
    set_doc(view, link.description, link.source, options, resource.source.file);
  }
  return list;
}

View::List event_views(const ir::Resource& resource) {
  std::set<std::tuple<std::string, std::string, std::string, std::string>> seen;
  View::List list;
  for (const ir::Event& event : resource.events) {
    const std::string priority = snake_case(event.priority);
    // Rows with a type or priority that the runtime does not know are left out.
    if (!is_one_of(event_types, event.type) || !is_one_of(priorities, priority)) continue;
    if (!seen.emplace(event.type, event.resource, priority, event.sender).second) continue;
    View& view = list.emplace_back();
    view.set("type", Identifier::variable(event.type)).set("priority", Identifier::variable(priority));
    view.set("resource", StringLiteral::of(event.resource)).set("sender", StringLiteral::of(event.sender));
  }
  return list;
}

View::List scope_views(const Catalogue& catalogue, const ir::Resource& resource) {
  View::List list;
  std::set<std::string> seen;
  for (const std::string& scope : resource.scopes) {
    const Identifier* name = catalogue.scope(scope);
    if (name != nullptr && seen.insert(scope).second) list.emplace_back().set("name", *name);
  }
  return list;
}

/// The pages of a resource: its own, and others that were merged into it.
std::set<std::string> pages_of(const ir::Resource& resource) {
  std::set<std::string> pages = {resource.source.file};
  for (const ir::Property& property : resource.properties) pages.insert(property.source.file);
  for (const ir::Link& link : resource.links) pages.insert(link.source.file);
  for (const ir::Operation& operation : resource.operations) pages.insert(operation.source.file);
  return pages;
}

}  // namespace

View resource_view(const Catalogue& catalogue, const ir::Resource& resource, const ViewOptions& options) {
  const TypeName& name = catalogue.resource(resource.name);
  View view;
  set_common(view, options);
  view.set("type", name.type).set("resource_type", name.type).set("file", name.file);
  set_pages(view, pages_of(resource));
  view.set("described", resource.name != events_resource).set("offers", Number::of(offered(resource)));
  view.set("wire_resource", StringLiteral::of(resource.name))
      .set("plain_resource", PlainText::of(resource.name));
  std::string text = resource.summary;
  if (!resource.description.empty() && resource.description != text) text += "\n" + resource.description;
  set_doc(view, text, resource.source, options);

  const ir::Resource* described = catalogue.described(resource.name);
  view.set("alias", described != &resource);
  if (described != &resource) {
    const TypeName& target = catalogue.resource(described->name);
    view.set("target", target.type).set("target_file", target.file);
    set_macros(view, {name.type.str(), target.type.str()});
    return view;
  }
  view.set("rel", StringLiteral::of(resource.rel)).set("revision", Number::of(resource.revision));
  set_includes(view, catalogue, resource);
  set_counted<"scopes">(view, scope_views(catalogue, resource));
  set_counted<"events">(view, event_views(resource));
  set_counted<"properties">(view, property_views(catalogue, resource, options));
  set_counted<"links">(view, link_views(catalogue, resource, options));
  set_counted<"embedded">(view, embedded_views(catalogue, resource, options));
  view.set("operations", operation_views(catalogue, resource, options));
  return view;
}

View family_view(const Catalogue& catalogue, const Family& family, const ViewOptions& options) {
  const TypeName& name = catalogue.family(family);
  const TypeName& head = catalogue.resource(family.head->name);
  View view;
  set_common(view, options);
  std::set<std::string> types = {name.type.str()}, pages;
  View::List kinds;
  for (const ir::Resource* resource : family.resources) {
    const Identifier& type = catalogue.resource(resource->name).type;
    kinds.emplace_back().set("type", type).set("text", CommentText::line(resource->name));
    types.insert(type.str());
    pages.insert(resource->source.file);
  }
  set_pages(view, pages);
  set_macros(view, types);
  view.set("type", name.type).set("file", name.file);
  view.set("head_type", head.type).set("head_file", head.file);
  set_counted<"kinds">(view, std::move(kinds));
  set_counted<"properties">(view, property_views(catalogue, *family.head, options));
  set_counted<"links">(view, link_views(catalogue, *family.head, options));
  return view;
}

}  // namespace ucwagen::cpp
