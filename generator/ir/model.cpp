#include "generator/ir/model.hpp"

#include <algorithm>
#include <set>

namespace ucwagen::ir {
namespace {

template <typename Named>
const Named* find(const std::vector<Named>& sorted, const std::string& name) {
  const auto found = std::ranges::lower_bound(sorted, name, {}, &Named::name);
  return found != sorted.end() && found->name == name ? &*found : nullptr;
}

}  // namespace

const Resource* find_resource(const Api& api, const std::string& name) { return find(api.resources, name); }
const Enumeration* find_enumeration(const Api& api, const std::string& name) {
  return find(api.enumerations, name);
}

const Resource* described_resource(const Api& api, const std::string& name) {
  const Resource* resource = find_resource(api, name);
  std::set<std::string_view> seen;
  while (resource != nullptr && resource->alias_of && seen.insert(resource->name).second) {
    const Resource* next = find_resource(api, *resource->alias_of);
    if (next == nullptr) break;
    resource = next;
  }
  return resource;
}

}  // namespace ucwagen::ir
