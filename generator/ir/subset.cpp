#include "generator/ir/subset.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "generator/ir/embedded_resource.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/resource_files.hpp"

namespace ucwagen::ir {
namespace {

/// Collects the names of all resources that are needed, directly or indirectly.
class Closure {
 public:
  explicit Closure(const Api& api) : api_(api) {}

  void add(const std::string& name) {
    if (find_resource(api_, name) != nullptr && resources_.insert(name).second) open_.push_back(name);
  }
  void close() {
    while (!open_.empty()) {
      const Resource* resource = find_resource(api_, open_.back());
      open_.pop_back();
      visit(*resource);
    }
  }
  [[nodiscard]] bool has(const std::string& name) const { return resources_.contains(name); }
  [[nodiscard]] bool has_enumeration(const std::string& name) const { return enumerations_.contains(name); }

 private:
  void visit(const Resource& resource) {
    if (resource.alias_of) add(*resource.alias_of);
    for (const Property& property : resource.properties) visit(property.type);
    for (const Link& link : resource.links) {
      if (!may_be_embedded(link)) continue;
      // Both names by which embedded_resource() finds the type.
      if (link.target) add(*link.target);
      if (const auto alias = api_.aliases.find(link.rel); alias != api_.aliases.end()) add(alias->second);
    }
    for (const Operation& operation : resource.operations) {
      for (const Input& input : operation.inputs) visit(input.type);
      if (operation.result.resource) add(*operation.result.resource);
      for (const ResponseItem& item : operation.response.items) {
        if (item.target) add(*item.target);
      }
    }
  }
  void visit(const Type& type) {
    if (type.kind == TypeKind::enumeration) enumerations_.insert(type.enumeration);
  }

  const Api& api_;
  std::set<std::string> resources_;
  std::set<std::string> enumerations_ = {error_code_enumeration,
                                         error_subcode_enumeration};  // every error has them
  std::vector<std::string> open_;
};

}  // namespace

Api subset(const Api& api, const std::vector<std::string>& names, Diagnostics& diagnostics) {
  Closure closure(api);
  for (const std::string& name : names) {
    if (find_resource(api, name) == nullptr) {
      report(diagnostics, Rule::unknown_resource, Location{}, "there is no resource '" + name + "'");
    }
    closure.add(name);
  }
  closure.close();
  Api part = api;
  std::erase_if(part.resources, [&](const auto& resource) { return !closure.has(resource.name); });
  std::erase_if(part.enumerations, [&](const auto& e) { return !closure.has_enumeration(e.name); });
  std::set<std::string_view> left_out;
  for (const Resource& resource : api.resources) {
    if (!closure.has(resource.name)) add_files(resource, left_out);
  }
  for (Scope& scope : part.scopes) {
    if (left_out.contains(scope.source.file)) scope.source = {};
  }
  std::erase_if(part.aliases, [&](const auto& alias) { return !closure.has(alias.second); });
  for (Resource& resource : part.resources) {
    for (Link& link : resource.links) {
      if (link.target && !closure.has(*link.target)) link.target.reset();
    }
  }
  close_error_names(part);
  return part;
}

}  // namespace ucwagen::ir
