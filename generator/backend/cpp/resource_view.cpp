#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

constexpr std::array<std::string_view, 5> event_types = {"added", "updated", "deleted", "started",
                                                         "completed"};
constexpr std::array<std::string_view, 3> priorities = {"low", "medium", "high"};

// In the order of the bits of detail::Offer in runtime/link_operations.hpp.
constexpr std::array<std::string_view, 5> methods = {"GET", "POST", "PUT", "DELETE", "OPTIONS"};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& known, std::string_view text) {
  return std::find(known.begin(), known.end(), text) != known.end();
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

/// The names of properties whose value is a link to a resource of another service.
std::set<std::string_view> external_properties(const ir::Resource& resource) {
  std::set<std::string_view> names;
  for (const ir::Property& property : resource.properties)
    if (property.type.kind == ir::TypeKind::external_resource) names.insert(property.name);
  return names;
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

/// The methods of links to the resource, as bits: those that its page documents.
int offered(const ir::Resource& resource) {
  int bits = 0;
  for (const ir::Operation& operation : resource.operations) {
    for (std::size_t i = 0; i < methods.size(); ++i) {
      if (operation.method == methods[i]) bits |= 1 << i;
    }
  }
  return bits;
}

/// The pages of a resource: its own, and others that were merged into it.
std::set<std::string> pages_of(const ir::Resource& resource) {
  std::set<std::string> pages = {resource.source.file};
  for (const ir::Property& property : resource.properties) pages.insert(property.source.file);
  for (const ir::Link& link : resource.links) pages.insert(link.source.file);
  for (const ir::Operation& operation : resource.operations) pages.insert(operation.source.file);
  return pages;
}

/// The headers that the header of a resource includes.
class Includes {
 public:
  Includes(const Catalogue& catalogue, const ir::Resource& resource)
      : catalogue_(catalogue), self_(resource) {}

  void type(const ir::Type& type) {
    if (type.kind == ir::TypeKind::enumeration && catalogue_.has_enumeration(type.enumeration)) {
      const TypeName& name = catalogue_.enumeration(type.enumeration);
      enumerations_.insert(name.file.str());
      types_.insert(name.type.str());
    }
    external_ = external_ || type.kind == ir::TypeKind::external_resource;
    dates_ = dates_ || type.kind == ir::TypeKind::date_time || type.kind == ir::TypeKind::time_span;
  }
  void link(const ir::Link& link) {
    if (Catalogue::is_self(link)) return;
    embedded(link);
    if (link.embedded.value_or(false)) return;
    const ir::Resource* target = link.target ? catalogue_.described(*link.target) : nullptr;
    if (target == nullptr) {
      forwards_.emplace(catalogue_.link_type(link).str(), nullptr);
      return;
    }
    forward(target->name);
    // The header of a resource without members is cheap, and a link to one is meant to be followed. Headers of other
    // resources are not included, since their members cost compile time.
    if (Catalogue::is_leaf(*target)) after(target->name);
  }
  void errors(const ir::Operation& operation) {
    errors_.insert(catalogue_.error_sets().of(operation).name.file.str());
  }
  void output(const std::string& name) {
    forward(name);
    after(name);
  }
  /// All types that the header names.
  [[nodiscard]] std::set<std::string> types() const {
    std::set<std::string> all = types_;
    for (const auto& [type, resource] : forwards_) all.insert(type);
    return all;
  }
  void set(View& view) const {
    view.set("enumerations", files(enumerations_)).set("includes_before", files(before_));
    view.set("error_sets", files(errors_));
    std::set<std::string> after = after_;
    for (const std::string& file : before_) after.erase(file);
    set_counted(view, "includes_after", files(after));
    view.set("external", external_).set("dates", dates_);
    View::List forwards;
    for (const auto& [type, resource] : forwards_) {
      View& forward = forwards.emplace_back();
      forward.set("type", Identifier::given(type));
      forward.set("described", resource != nullptr && resource->name != events_resource);
      forward.set("offers", Number::of(resource != nullptr ? offered(*resource) : 0));
    }
    set_counted(view, "forwards", std::move(forwards));
  }

 private:
  void embedded(const ir::Link& link) {
    const ir::Resource* target = catalogue_.embedded(link);
    if (target == nullptr) return;
    types_.insert(catalogue_.resource(target->name).type.str());
    if (!catalogue_.recurs(self_.name, target->name)) {
      before_.insert(catalogue_.resource(target->name).file.str());
      return;
    }
    forward(target->name);
    after(target->name);
  }
  static View::List files(const std::set<std::string>& names) {
    View::List list;
    for (const std::string& name : names) list.emplace_back().set("file", FileStem::given(name));
    return list;
  }
  void forward(const std::string& name) {
    if (name != self_.name) forwards_[catalogue_.resource(name).type.str()] = catalogue_.described(name);
  }
  void after(const std::string& name) {
    if (name != self_.name) after_.insert(catalogue_.resource(name).file.str());
  }

  const Catalogue& catalogue_;
  const ir::Resource& self_;
  std::set<std::string> enumerations_, errors_, before_, after_, types_;
  std::map<std::string, const ir::Resource*> forwards_;  ///< by type; nullptr: no page describes it
  bool external_ = false, dates_ = false;
};

void set_includes(View& view, const Catalogue& catalogue, const ir::Resource& resource) {
  Includes includes(catalogue, resource);
  const std::set<std::string_view> external = external_properties(resource);
  for (const ir::Property& property : resource.properties) includes.type(property.type);
  for (const ir::Link& link : resource.links) {
    if (!external.contains(link.rel)) includes.link(link);
  }
  bool event_batch = false;
  for (const ir::Operation& operation : resource.operations) {
    includes.errors(operation);
    for (const ir::Input& input : operation.inputs) includes.type(input.type);
    if (const ir::Resource* output = catalogue.output(operation)) includes.output(output->name);
    event_batch = event_batch || operation.result.kind == ir::ResultKind::event_batch;
  }
  includes.set(view);
  view.set("event_batch", event_batch);
  std::set<std::string> types = includes.types();
  types.insert(catalogue.resource(resource.name).type.str());
  set_macros(view, types);
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
  set_counted(view, "scopes", scope_views(catalogue, resource));
  set_counted(view, "events", event_views(resource));
  set_counted(view, "properties", property_views(catalogue, resource, options));
  set_counted(view, "links", link_views(catalogue, resource, options));
  set_counted(view, "embedded", embedded_views(catalogue, resource, options));
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
  set_counted(view, "kinds", std::move(kinds));
  set_counted(view, "properties", property_views(catalogue, *family.head, options));
  set_counted(view, "links", link_views(catalogue, *family.head, options));
  return view;
}

}  // namespace ucwagen::cpp
