#include "generator/backend/openapi/sample_fit.hpp"

#include <algorithm>

#include "generator/backend/json_schema/schema_parts.hpp"
#include "generator/base/utf8.hpp"
#include "generator/ir/embedded_resource.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::openapi {
namespace {

using Json = SampleFit::Json;

bool is_link(const Json& json) {
  return json.is_object() && json.contains("href") && json["href"].is_string();
}

bool is_text(const Json& json, const ir::Type& type) {
  if (!json.is_string()) return false;
  if (!type.max_length) return true;
  // Limits count characters, not bytes.
  const auto& text = json.get_ref<const std::string&>();
  return static_cast<std::int64_t>(count_runes(text)) <= *type.max_length;
}

bool is_number(const Json& json, const ir::Type& type) {
  if (!json.is_number()) return false;
  if (ir::json_form(type.kind) == ir::JsonForm::integer && !json.is_number_integer()) return false;
  const auto number = json.get<double>();
  return (!type.minimum || number >= static_cast<double>(*type.minimum)) &&
         (!type.maximum || number <= static_cast<double>(*type.maximum));
}

/// Tests one value or each value of a list, depending on the cardinality.
template <typename Test>
bool fits_cardinality(const Json& json, ir::Cardinality cardinality, Test test) {
  if (!json.is_array()) return test(json);
  return cardinality != ir::Cardinality::one && std::ranges::all_of(json, test);
}

const ir::Link* find_link(const ir::Resource& resource, const std::string& rel) {
  const auto found = std::ranges::find(resource.links, rel, &ir::Link::rel);
  return found == resource.links.end() ? nullptr : &*found;
}

}  // namespace

bool SampleFit::is_single_value(const Json& json, const ir::Type& type) const {
  using ir::JsonForm;
  if (json.is_null()) return type.nullable || type.kind == ir::TypeKind::unknown;
  switch (ir::json_form(type.kind)) {
    case JsonForm::anything: return true;
    case JsonForm::boolean: return json.is_boolean();
    case JsonForm::integer:
    case JsonForm::number: return is_number(json, type);
    default: break;
  }
  if (type.kind != ir::TypeKind::enumeration) return is_text(json, type);
  const std::vector<ir::Member>* members = ir::complete_members(api_, type.enumeration);
  if (members == nullptr || members->empty() || !json.is_string()) return json.is_string();
  return std::ranges::any_of(
      *members, [&](const ir::Member& member) { return member.name == json.get_ref<const std::string&>(); });
}

bool SampleFit::is_value(const Json& json, const ir::Type& type) const {
  if (!type.array) return is_single_value(json, type);
  if (json.is_null()) return type.nullable;
  ir::Type one = type;
  one.nullable = false;
  return json.is_array() &&
         std::ranges::all_of(json, [&](const Json& item) { return is_single_value(item, one); });
}

bool SampleFit::has_links(const Json& links, const ir::Resource& resource) const {
  if (!links.is_object()) return false;
  for (const auto& [rel, value] : links.items()) {
    const ir::Link* link = find_link(resource, rel);
    if (rel == "self" && !is_link(value)) return false;
    const auto is_external = [&name = rel](const ir::Property& one) {
      return one.name == name && one.type.kind == ir::TypeKind::external_resource;
    };
    const auto property = std::ranges::find_if(resource.properties, is_external);
    const bool external = property != resource.properties.end();
    if (link == nullptr && !external) continue;
    const ir::Cardinality cardinality = link != nullptr        ? link->cardinality
                                        : property->type.array ? ir::Cardinality::many
                                                               : ir::Cardinality::one;
    if (link != nullptr && link->embedded.value_or(false) && !external) continue;
    if (!fits_cardinality(value, cardinality, is_link)) return false;
  }
  return true;
}

bool SampleFit::has_embedded(const Json& embedded, const ir::Resource& resource) const {
  if (!embedded.is_object()) return false;
  for (const auto& [rel, value] : embedded.items()) {
    const ir::Link* link = find_link(resource, rel);
    const ir::Resource* type = link == nullptr ? nullptr : ir::embedded_resource(api_, *link);
    if (type == nullptr) continue;
    if (!fits_cardinality(value, link->cardinality, [&](const Json& one) { return is_resource(one, *type); }))
      return false;
  }
  return true;
}

bool SampleFit::is_resource(const Json& json, const ir::Resource& resource) const {
  if (!json.is_object()) return false;
  for (const auto& [name, value] : json.items()) {
    if (name == "_links" && !has_links(value, resource)) return false;
    if (name == "_embedded" && !has_embedded(value, resource)) return false;
    if ((name == "rel" || name == "etag") && !value.is_string()) return false;
    const auto property = std::ranges::find(resource.properties, name, &ir::Property::name);
    if (property == resource.properties.end() || property->type.kind == ir::TypeKind::external_resource)
      continue;
    if (!is_value(value, property->type)) return false;
  }
  return true;
}

bool SampleFit::is_input(const Json& json, const ir::Operation& operation) const {
  if (!json.is_object()) return false;
  return std::ranges::all_of(operation.inputs, [&](const ir::Input& input) {
    const bool body = input.in == ir::Place::body || input.in == ir::Place::either;
    if (!body) return true;
    const auto found = json.find(input.name);
    if (found == json.end()) return !input.required || input.in == ir::Place::either;
    return is_value(*found, input.type);
  });
}

}  // namespace ucwagen::openapi
