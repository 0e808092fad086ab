#include "tests/system/diff/random_edits.hpp"

#include <algorithm>
#include <array>

#include "generator/ir/error_names.hpp"

namespace ucwagen::tests {
namespace {

using mutation::Random;

template <typename Items>
auto* pick(Items& items, Random& random) {
  return items.empty() ? nullptr : &items[random.below(items.size())];
}

template <typename Items>
bool drop(Items& items, Random& random) {
  if (items.empty()) return false;
  items.erase(items.begin() + static_cast<std::ptrdiff_t>(random.below(items.size())));
  return true;
}

ir::Type any_type(const ir::Api& api, Random& random) {
  constexpr std::array kinds = {ir::TypeKind::string,    ir::TypeKind::boolean, ir::TypeKind::int32,
                                ir::TypeKind::date_time, ir::TypeKind::unknown, ir::TypeKind::enumeration};
  ir::Type type;
  type.kind = kinds.at(random.below(kinds.size()));
  if (type.kind == ir::TypeKind::enumeration)
    type.enumeration = api.enumerations[random.below(api.enumerations.size())].name;
  type.array = random.below(4) == 0;
  return type;
}

/// A name that is likely to collide with an existing one.
std::string other_name(std::string name, Random& random) {
  if (random.below(2) == 0) return name + "Next";
  name[0] = static_cast<char>(name[0] >= 'a' && name[0] <= 'z' ? name[0] - 'a' + 'A' : name[0]);
  return name;
}

std::string edit_property(ir::Api& api, ir::Resource& resource, Random& random) {
  ir::Property* property = pick(resource.properties, random);
  if (property == nullptr) return "";
  const std::string name = property->name;
  switch (random.below(4)) {
    case 0: drop(resource.properties, random); return "a property of " + resource.name + " goes";
    case 1: property->type = any_type(api, random); return "another type of " + name;
    case 2: property->name = other_name(name, random); return "another name of " + name;
    default:
      resource.properties.insert(resource.properties.begin(),
                                 {other_name(name, random), {}, any_type(api, random), {}});
      return "a property like " + name + " comes";
  }
}

std::string edit_link(ir::Api& api, ir::Resource& resource, Random& random) {
  ir::Link* link = pick(resource.links, random);
  if (link == nullptr) return "";
  const std::string rel = link->rel;
  switch (random.below(4)) {
    case 0: drop(resource.links, random); return "a link of " + resource.name + " goes";
    case 1: link->target = pick(api.resources, random)->name; return "another target of " + rel;
    case 2:
      link->cardinality = static_cast<ir::Cardinality>(random.below(3));
      return "another cardinality of " + rel;
    default: link->embedded = random.below(2) == 0; return "another place of " + rel;
  }
}

std::string edit_input(ir::Api& api, ir::Operation& operation, Random& random) {
  ir::Input* input = pick(operation.inputs, random);
  if (input == nullptr) return "";
  const std::string name = input->name;
  switch (random.below(6)) {
    case 0: drop(operation.inputs, random); return "an input goes";
    case 1: input->required = !input->required; return name + " is required or not";
    case 2: input->type = any_type(api, random); return "another type of " + name;
    case 3: input->type.nullable = !input->type.nullable; return name + " may be null or not";
    case 4: input->in = static_cast<ir::Place>(random.below(3)); return "another place of " + name;
    default:
      operation.inputs.push_back(*input);
      operation.inputs.back().name = other_name(name, random);
      return "an input like " + name + " comes";
  }
}

std::string edit_operation(ir::Api& api, ir::Resource& resource, Random& random) {
  ir::Operation* operation = pick(resource.operations, random);
  if (operation == nullptr) return "";
  switch (random.below(6)) {
    case 0: drop(resource.operations, random); return "an operation of " + resource.name + " goes";
    case 1:
      operation->result = {ir::ResultKind::resource, pick(api.resources, random)->name, {}, {}};
      return "another result";
    case 2: return drop(operation->errors, random) ? "an error goes" : "";
    case 3: operation->errors.push_back({"Forbidden", 403, "LimitExceeded", {}, {}}); return "an error comes";
    default: return edit_input(api, *operation, random);
  }
}

std::string edit_enumeration(ir::Api& api, Random& random) {
  ir::Enumeration* enumeration = pick(api.enumerations, random);
  switch (random.below(4)) {
    case 0: return drop(enumeration->members, random) ? "a member of " + enumeration->name + " goes" : "";
    case 1:
      enumeration->members.push_back({"Entirely new", {}, {}});
      return "a member of " + enumeration->name + " comes";
    case 2:
      std::reverse(enumeration->members.begin(), enumeration->members.end());
      return "another order of " + enumeration->name;
    default: drop(api.enumerations, random); return "an enumeration goes";
  }
}

std::string try_edit(ir::Api& api, Random& random) {
  ir::Resource* resource = pick(api.resources, random);
  switch (random.below(12)) {
    case 0: drop(api.resources, random); return "a resource goes";
    case 1: resource->events.clear(); return "the events of " + resource->name + " go";
    case 2: return drop(api.scopes, random) ? "a scope goes" : "";
    case 3: return edit_enumeration(api, random);
    case 4:
    case 5:
    case 6: return edit_property(api, *resource, random);
    case 7:
    case 8: return edit_link(api, *resource, random);
    default: return edit_operation(api, *resource, random);
  }
}

}  // namespace

std::string edit(ir::Api& api, Random& random) {
  std::string what;
  while (what.empty()) what = try_edit(api, random);
  api.error_codes.clear();
  api.error_subcodes.clear();
  ir::close_error_names(api);
  return what;
}

}  // namespace ucwagen::tests
