#include "generator/backend/json_schema/schema_parts.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/ir/embedded_resource.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/request_body.hpp"

namespace ucwagen::json_schema {
namespace {

constexpr const char* self = "self";

bool is_external(const ir::Property& property) {
  return property.type.kind == ir::TypeKind::external_resource;
}

std::string text_of(const ir::Resource& resource) {
  return resource.description.empty() || resource.description == resource.summary
             ? resource.summary
             : resource.summary + (resource.summary.empty() ? "" : "\n\n") + resource.description;
}

}  // namespace

std::string pascal_name(std::string_view name) {
  std::string out;
  bool start = true;
  for (const char c : name) {
    if (is_name_character(c)) out += start ? upper_case(c) : c;
    start = !is_alphanumeric(c);
  }
  return out.empty() ? "Unnamed" : out;
}

std::vector<std::string> member_names(const ir::Enumeration& enumeration) {
  std::set<std::string> seen;
  std::vector<std::string> names;
  for (const ir::Member& member : enumeration.members) {
    if (seen.insert(member.name).second) names.push_back(member.name);
  }
  return names;
}

SchemaParts::SchemaParts(const ir::Api& api, base::DocumentWriter& out, std::string prefix)
    : api_(api),
      enumerations_(ir::complete_enumerations(api)),
      out_(out),
      prefix_(std::move(prefix)),
      names_{"Link", "Error", "Event", "EventBatch"} {
  name_schemas();
  find_events();
}

std::string SchemaParts::claim(const std::string& name) {
  std::string candidate = name;
  for (int number = 2; !names_.insert(candidate).second; ++number)
    candidate = name + '_' + std::to_string(number);
  return candidate;
}

void SchemaParts::name_schemas() {
  for (const ir::Enumeration& enumeration : enumerations_)
    enumeration_names_.emplace(enumeration.name, claim(pascal_name(enumeration.name)));
  for (const ir::Resource& resource : api_.resources) {
    if (has_schema(resource))
      resource_names_.emplace(resource.name, claim(pascal_name(resource.name) + "Resource"));
  }
  for (const ir::Resource& resource : api_.resources) {
    const ir::Resource* described = ir::described_resource(api_, resource.name);
    const auto found = described == nullptr ? resource_names_.end() : resource_names_.find(described->name);
    if (!has_schema(resource) && found != resource_names_.end())
      resource_names_.emplace(resource.name, found->second);
    if (!has_schema(resource) && found == resource_names_.end())
      resource_names_.emplace(resource.name, link_schema);
  }
}

void SchemaParts::find_events() {
  for (const ir::Resource& resource : api_.resources) {
    for (const ir::Event& event : resource.events) {
      const std::string name = pascal_name(event.resource) + pascal_name(event.type) + "Event";
      events_.try_emplace(name, EventKind{event.type, event.resource, name});
    }
  }
}

void SchemaParts::reference(std::string_view schema) {
  out_.open_map();
  out_.field("$ref", prefix_ + std::string(schema));
  out_.close_map();
}

void SchemaParts::open_object(const std::string& title, const std::string& description) {
  out_.open_map();
  out_.field("title", title);
  out_.field_if("description", description);
  out_.field("type", "object");
}

void SchemaParts::write_all() {
  for (const ir::Enumeration& enumeration : enumerations_) write_enumeration(enumeration);
  for (const ir::Resource& resource : api_.resources) {
    if (has_schema(resource)) write_resource(resource);
    for (const ir::Operation& operation : resource.operations) {
      if (has_body_inputs(operation)) write_input(resource, operation);
    }
  }
  for (const auto& [name, event] : events_) write_event(event);
  write_link();
  write_error();
  write_event_union();
  write_event_batch();
}

void SchemaParts::write_list_if(std::string_view key, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  out_.key(key);
  out_.open_list();
  for (const std::string& text : texts) out_.value(text);
  out_.close_list();
}

void SchemaParts::write_enumeration(const ir::Enumeration& enumeration) {
  const std::string& name = enumeration_names_.at(enumeration.name);
  out_.key(name);
  out_.open_map();
  out_.field("title", name);
  out_.field_if("description", enumeration.summary);
  out_.field("type", "string");
  // An empty list of members would refuse every value.
  write_list_if("enum", member_names(enumeration));
  out_.close_map();
}

void SchemaParts::write_resource(const ir::Resource& resource) {
  const std::string& name = resource_names_.at(resource.name);
  out_.key(name);
  open_object(name, text_of(resource));
  out_.key("properties");
  out_.open_map();
  std::set<std::string> seen = {"rel", "etag", "_links", "_embedded"};
  for (const char* usual : {"rel", "etag"}) {
    out_.key(usual);
    out_.open_map();
    out_.field("title", usual);
    out_.field("type", "string");
    out_.close_map();
  }
  for (const ir::Property& property : resource.properties) {
    if (is_external(property) || !seen.insert(property.name).second) continue;
    out_.key(property.name);
    write_type(property.type, pascal_name(resource.name + ' ' + property.name), property.description);
  }
  write_links(resource);
  write_embedded(resource);
  out_.close_map();
  out_.close_map();
}

void SchemaParts::write_many(ir::Cardinality cardinality, std::string_view schema, const std::string& title) {
  if (cardinality == ir::Cardinality::one) return reference(schema);
  const auto write_list = [&] {
    out_.open_map();
    out_.field("title", title + "List");
    out_.field("type", "array");
    out_.key("items");
    reference(schema);
    out_.close_map();
  };
  // A server may send a list with one element as a single object.
  out_.open_map();
  out_.field("title", title);
  out_.key("anyOf");
  out_.open_list();
  reference(schema);
  write_list();
  out_.close_list();
  out_.close_map();
}

void SchemaParts::write_links(const ir::Resource& resource) {
  const std::string title = pascal_name(resource.name) + "Links";
  out_.key("_links");
  open_object(title, "");
  out_.key("properties");
  out_.open_map();
  std::set<std::string> seen = {self};
  out_.key(self);
  reference(link_schema);
  for (const ir::Link& link : resource.links) {
    if (link.embedded.value_or(false) || !seen.insert(link.rel).second) continue;
    out_.key(link.rel);
    write_many(link.cardinality, link_schema, title + pascal_name(link.rel));
  }
  for (const ir::Property& property : resource.properties) {
    if (!is_external(property) || !seen.insert(property.name).second) continue;
    out_.key(property.name);
    write_many(property.type.array ? ir::Cardinality::many : ir::Cardinality::one, link_schema,
               title + pascal_name(property.name));
  }
  out_.close_map();
  out_.close_map();
}

void SchemaParts::write_embedded(const ir::Resource& resource) {
  std::map<std::string, const ir::Link*> embedded;
  for (const ir::Link& link : resource.links) {
    if (ir::embedded_resource(api_, link) != nullptr) embedded.try_emplace(link.rel, &link);
  }
  if (embedded.empty()) return;
  const std::string title = pascal_name(resource.name) + "Embedded";
  out_.key("_embedded");
  open_object(title, "");
  out_.key("properties");
  out_.open_map();
  for (const auto& [rel, link] : embedded) {
    out_.key(rel);
    write_many(link->cardinality, resource_names_.at(ir::embedded_resource(api_, *link)->name),
               title + pascal_name(rel));
  }
  out_.close_map();
  out_.close_map();
}

bool SchemaParts::has_body_inputs(const ir::Operation& operation) {
  return ir::takes_body(operation) && std::ranges::any_of(operation.inputs, [](const ir::Input& input) {
           return input.in == ir::Place::body || input.in == ir::Place::either;
         });
}

std::string SchemaParts::input_schema(const ir::Resource& resource, const ir::Operation& operation) const {
  return pascal_name(resource.name) + pascal_name(lower_case(operation.method)) + "Input";
}

void SchemaParts::write_input(const ir::Resource& resource, const ir::Operation& operation) {
  const std::string name = input_schema(resource, operation);
  if (!names_.insert(name).second) return;
  out_.key(name);
  open_object(name, operation.description);
  std::vector<std::string> required;
  out_.key("properties");
  out_.open_map();
  for (const ir::Input& input : operation.inputs) {
    if (input.in != ir::Place::body && input.in != ir::Place::either) continue;
    // An input that may be sent in the query is not required in the body.
    if (input.required && input.in == ir::Place::body) required.push_back(input.name);
    out_.key(input.name);
    write_type(input.type, name + pascal_name(input.name), input.description);
  }
  out_.close_map();
  write_list_if("required", required);
  out_.close_map();
}

}  // namespace ucwagen::json_schema
