#include "generator/ir/model.hpp"

#include <algorithm>

#include "generator/base/embedded.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::ir {
namespace {

template <typename Named>
const Named* find(const std::vector<Named>& sorted, const std::string& name) {
  const auto before = [](const Named& candidate, const std::string& wanted) {
    return candidate.name < wanted;
  };
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), name, before);
  return found != sorted.end() && found->name == name ? &*found : nullptr;
}

}  // namespace

const Resource* find_resource(const Api& api, const std::string& name) { return find(api.resources, name); }
const Enumeration* find_enumeration(const Api& api, const std::string& name) {
  return find(api.enumerations, name);
}

std::string_view schema() { return base::embedded_schema().front().text; }

}  // namespace ucwagen::ir
