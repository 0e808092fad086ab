#include "generator/diff/coverage.hpp"

namespace ucwagen::diff {

Coverage::Coverage(const ir::Api& api) {
  for (const ir::Resource& resource : api.resources) count(resource);
}

Coverage::Share Coverage::share(FactClass fact_class) const {
  const auto found = shares_.find(fact_class);
  return found == shares_.end() ? Share{} : found->second;
}

void Coverage::count(FactClass fact_class, bool stated) {
  Share& share = shares_[fact_class];
  ++share.all;
  share.stated += stated ? 1 : 0;
}

void Coverage::count(const ir::Type& type, FactClass types) {
  count(types, type.kind != ir::TypeKind::unknown);
  count(FactClass::limits, type.max_length || type.minimum || type.maximum);
  count(FactClass::defaults, type.default_value.has_value());
  if (types == FactClass::parameter_types) count(FactClass::nullability, type.nullable);
}

void Coverage::count(const ir::Resource& resource) {
  count(FactClass::scopes, !resource.scopes.empty());
  count(FactClass::events, !resource.events.empty());
  for (const ir::Event& event : resource.events) count(FactClass::event_errors, !event.async_errors.empty());
  for (const ir::Property& property : resource.properties) count(property.type, FactClass::property_types);
  for (const ir::Link& link : resource.links) {
    if (link.rel == "self") continue;
    count(FactClass::link_targets, link.target.has_value());
    count(FactClass::link_shapes, link.embedded && link.cardinality != ir::Cardinality::unknown);
  }
  for (const ir::Operation& operation : resource.operations) {
    count(FactClass::errors, !operation.errors.empty());
    count(FactClass::parameters, !operation.inputs.empty());
    for (const ir::Input& input : operation.inputs) count(input.type, FactClass::parameter_types);
  }
}

std::string_view to_string(FactClass fact_class) {
  switch (fact_class) {
    case FactClass::property_types: return "types of properties";
    case FactClass::parameter_types: return "types of parameters";
    case FactClass::limits: return "limits";
    case FactClass::defaults: return "defaults";
    case FactClass::nullability: return "values that may be null";
    case FactClass::link_shapes: return "forms of links";
    case FactClass::link_targets: return "targets of links";
    case FactClass::scopes: return "scopes";
    case FactClass::events: return "events";
    case FactClass::event_errors: return "asynchronous errors";
    case FactClass::errors: return "errors";
    case FactClass::parameters: return "parameters";
    case FactClass::other: break;
  }
  return "facts";
}

}  // namespace ucwagen::diff
