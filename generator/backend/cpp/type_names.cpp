#include "generator/backend/cpp/type_names.hpp"

#include <algorithm>
#include <utility>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/ir/embedded_resource.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/resource_files.hpp"

namespace ucwagen::cpp {
namespace {

// The names that the runtime declares in the namespace itself; a test compares this list with its headers. Names in
// `detail` are not listed, since generated code qualifies them.
const std::initializer_list<std::string_view> declared_types = {
    "AnyLink",
    "Call",
    "Content",
    "Created",
    "DataUri",
    "DateTime",
    "DecodeError",
    "DecodeOptions",
    "ErrorBody",
    "Event",
    "EventBatch",
    "EventList",
    "EventInfo",
    "EventStatus",
    "EventType",
    "Events",
    "Expected",
    "ExternalResource",
    "Extra",
    "Failure",
    "Headers",
    "InvalidParameter",
    "JsonText",
    "Link",
    "Maybe",
    "Nothing",
    "Null",
    "OAuthError",
    "Open",
    "OtherEmbedded",
    "OtherLinks",
    "Priority",
    "Reference",
    "Report",
    "Request",
    "Resource",
    "ResourceView",
    "Response",
    "Scope",
    "TimeSpan",
    "UnknownEvent",
    // The names that a resource's own scope needs.
    "Builder",
    "Delete",
    "DeleteError",
    "Embedded",
    "Error",
    "Get",
    "GetError",
    "Links",
    "Missing",
    "Options",
    "OptionsError",
    "Output",
    "Post",
    "PostError",
    "Put",
    "PutError",
    "Start",
};

TypeName claim(const std::string& wire, NameScope& types, NameScope& files) {
  return {Identifier::given(types.claim(pascal_case(wire))), FileStem::given(files.claim(file_stem(wire)))};
}

/// The enumerations for the bindings. Every header includes ErrorCode and ErrorSubcode, so their members from tables of
/// resources have no position: a line number that changes with an edited page would recompile everything.
std::vector<ir::Enumeration> enumerations_of(const ir::Api& api) {
  const std::set<std::string_view> pages = resource_pages(api);
  std::vector<ir::Enumeration> list = ir::with_error_enumerations(ir::complete_enumerations(api));
  for (ir::Enumeration& one : list) {
    if (!ir::is_error_enumeration(one.name)) continue;
    const ir::Enumeration* page = ir::find_enumeration(api, one.name);
    if (page == nullptr) one.summary = "What the tables of errors name.";
    for (std::size_t at = page == nullptr ? 0 : page->members.size(); at < one.members.size(); ++at)
      if (pages.contains(one.members[at].source.file)) one.members[at].source = {};
  }
  return list;
}

}  // namespace

std::set<std::string_view> resource_pages(const ir::Api& api) {
  std::set<std::string_view> pages;
  for (const ir::Resource& resource : api.resources) ir::add_files(resource, pages);
  return pages;
}

Catalogue::Catalogue(const ir::Api& api)
    : api_(api), enumeration_list_(enumerations_of(api)), error_sets_(api), families_(families_of(api)) {
  name_types();
  find_components();
}

void Catalogue::name_types() {
  NameScope types(declared_types), scopes, resource_files, enumeration_files;
  // Enumerations get their names first, so that they keep them: their names already start with a capital in the
  // reference.
  for (const ir::Enumeration& enumeration : enumeration_list_) {
    enumerations_.emplace(enumeration.name, claim(enumeration.name, types, enumeration_files));
  }
  for (const ir::Resource& resource : api_.resources) {
    TypeName name = claim(resource.name, types, resource_files);
    if (resource.name == events_resource) name.type = Identifier::type(events_resource);
    resources_.emplace(resource.name, std::move(name));
  }
  NameScope family_files;
  for (const Family& family : families_) {
    family_names_.emplace(family.head->name, claim("any " + family.head->name, types, family_files));
  }
  for (const ir::Scope& scope : api_.scopes) {
    if (scopes_.contains(scope.name)) continue;
    scopes_.emplace(scope.name, Identifier::given(scopes.claim(snake_case(scope.name))));
  }
  for (const ir::Resource& resource : api_.resources) {
    for (const ir::Link& link : resource.links) {
      if (is_self(link) || (link.target && described(*link.target) != nullptr) || absent_.contains(link.rel))
        continue;
      absent_.emplace(link.rel, link.rel == events_resource
                                    ? Identifier::type(events_resource)
                                    : Identifier::given(types.claim(pascal_case(link.rel))));
    }
  }
}

namespace {

/// Tarjan's strongly connected components, without recursion, since resources may embed each other to any depth.
class Components {
 public:
  explicit Components(const std::vector<std::vector<std::size_t>>& next)
      : next_(next), order_(next.size(), 0), low_(next.size(), 0), component_(next.size(), 0) {}

  std::vector<std::size_t> find() && {
    for (std::size_t node = 0; node < next_.size(); ++node)
      if (order_[node] == 0) walk(node);
    return std::move(component_);
  }

 private:
  struct Step {
    std::size_t node, edge = 0;
  };

  void walk(std::size_t root) {
    std::vector<Step> path;
    enter(root, path);
    while (!path.empty()) {
      Step& step = path.back();
      if (step.edge < next_[step.node].size()) {
        const std::size_t to = next_[step.node][step.edge++];
        if (order_[to] == 0) {
          enter(to, path);
        } else if (component_[to] == 0) {
          low_[step.node] = std::min(low_[step.node], order_[to]);
        }
        continue;
      }
      const std::size_t node = step.node;
      path.pop_back();
      if (low_[node] == order_[node]) close(node);
      if (!path.empty()) low_[path.back().node] = std::min(low_[path.back().node], low_[node]);
    }
  }

  void enter(std::size_t node, std::vector<Step>& path) {
    order_[node] = low_[node] = ++last_order_;
    open_.push_back(node);
    path.push_back({node});
  }

  void close(std::size_t node) {
    ++last_component_;
    for (std::size_t member = next_.size(); member != node;) {
      member = open_.back();
      open_.pop_back();
      component_[member] = last_component_;
    }
  }

  const std::vector<std::vector<std::size_t>>& next_;
  std::vector<std::size_t> order_, low_, component_, open_;  ///< 0: not visited yet
  std::size_t last_order_ = 0, last_component_ = 0;
};

}  // namespace

void Catalogue::find_components() {
  std::map<std::string_view, std::size_t> number;
  for (const ir::Resource& resource : api_.resources) number.emplace(resource.name, number.size());
  std::vector<std::vector<std::size_t>> next(api_.resources.size());
  for (const ir::Resource& resource : api_.resources) {
    for (const ir::Link& link : resource.links) {
      if (const ir::Resource* inner = embedded(link))
        next[number.at(resource.name)].push_back(number.at(inner->name));
    }
  }
  const std::vector<std::size_t> component = Components(next).find();
  for (const auto& [name, at] : number) components_.emplace(name, component[at]);
}

const Identifier* Catalogue::scope(const std::string& name) const {
  const auto found = scopes_.find(name);
  return found == scopes_.end() ? nullptr : &found->second;
}

const ir::Resource* Catalogue::described(const std::string& name) const {
  return ir::described_resource(api_, name);
}

const ir::Resource* Catalogue::embedded(const ir::Link& link) const {
  return ir::embedded_resource(api_, link);
}

const ir::Resource* Catalogue::output(const ir::Operation& operation) const {
  const ir::Result& result = operation.result;
  return result.kind == ir::ResultKind::resource && result.resource ? described(*result.resource) : nullptr;
}

const Identifier& Catalogue::link_type(const ir::Link& link) const {
  const ir::Resource* target = link.target ? described(*link.target) : nullptr;
  return target != nullptr ? resources_.at(target->name).type : absent_.at(link.rel);
}

bool Catalogue::recurs(const std::string& from, const std::string& to) const {
  return from == to || components_.at(from) == components_.at(to);
}

bool Catalogue::is_self(const ir::Link& link) { return link.rel == "self"; }

bool Catalogue::is_leaf(const ir::Resource& resource) {
  return resource.properties.empty() && std::ranges::all_of(resource.links, is_self);
}

}  // namespace ucwagen::cpp
