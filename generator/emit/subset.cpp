#include "generator/emit/subset.hpp"

#include <algorithm>
#include <set>

namespace ucwagen::emit {
namespace {

/// Gathers resource names until no new one is needed.
class Closure {
 public:
  explicit Closure(const model::Api& api) : api_(api) {}

  void add(const std::string& name) {
    if (model::find_resource(api_, name) != nullptr && resources_.insert(name).second) open_.push_back(name);
  }
  void close() {
    while (!open_.empty()) {
      const model::Resource* resource = model::find_resource(api_, open_.back());
      open_.pop_back();
      visit(*resource);
    }
  }
  [[nodiscard]] bool has(const std::string& name) const { return resources_.contains(name); }
  [[nodiscard]] bool has_enumeration(const std::string& name) const { return enumerations_.contains(name); }

 private:
  void visit(const model::Resource& resource) {
    if (resource.alias_of) add(*resource.alias_of);
    for (const model::Property& property : resource.properties) visit(property.type);
    for (const model::Link& link : resource.links) {
      if (!link.embedded.value_or(true)) continue;
      if (link.target) add(*link.target);
      if (const auto alias = api_.aliases.find(link.rel); alias != api_.aliases.end()) add(alias->second);
    }
    for (const model::Operation& operation : resource.operations) {
      for (const model::Parameter& parameter : operation.query_parameters) visit(parameter.type);
      for (const model::Parameter& parameter : operation.body_parameters) visit(parameter.type);
      for (const model::ResponseItem& item : operation.response.items) {
        if (item.target) add(*item.target);
      }
    }
  }
  void visit(const model::Type& type) {
    if (type.kind == model::TypeKind::enumeration) enumerations_.insert(type.enumeration);
  }

  const model::Api& api_;
  std::set<std::string> resources_;
  std::set<std::string> enumerations_ = {"ErrorCode", "ErrorSubcode"};  // every failure carries them
  std::vector<std::string> open_;
};

}  // namespace

model::Api subset(const model::Api& api, const std::vector<std::string>& names, Diagnostics& diagnostics) {
  Closure closure(api);
  for (const std::string& name : names) {
    if (model::find_resource(api, name) == nullptr) {
      diagnostics.push_back({Rule::unknown_resource, Location{}, "there is no resource '" + name + "'"});
    }
    closure.add(name);
  }
  closure.close();
  model::Api part = api;
  std::erase_if(part.resources, [&](const auto& resource) { return !closure.has(resource.name); });
  std::erase_if(part.enumerations, [&](const auto& e) { return !closure.has_enumeration(e.name); });
  std::erase_if(part.aliases, [&](const auto& alias) { return !closure.has(alias.second); });
  for (model::Resource& resource : part.resources) {
    for (model::Link& link : resource.links) {
      if (link.target && !closure.has(*link.target)) link.target.reset();
    }
  }
  return part;
}

}  // namespace ucwagen::emit
