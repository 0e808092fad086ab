#include "generator/backend/cpp/type_names.hpp"

#include <algorithm>

#include "generator/backend/cpp/error_enumerations.hpp"
#include "generator/backend/cpp/identifiers.hpp"

namespace ucwagen::cpp {
namespace {

// What the runtime declares in the namespace, and the names that a resource's own scope needs; a test
// compares this with the runtime headers.
const std::initializer_list<std::string_view> declared_types = {
    "AnyLink",
    "Arms",
    "Box",
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
    "Expected",
    "ExternalResource",
    "Extra",
    "Failure",
    "Headers",
    "InvalidParameter",
    "JsonText",
    "Link",
    "Nothing",
    "Null",
    "OAuthError",
    "Open",
    "OtherLinks",
    "Priority",
    "Reference",
    "Report",
    "Request",
    "Resource",
    "Response",
    "Scope",
    "TimeSpan",
    "UnknownEvent",
    "Builder",
    "Delete",
    "DeleteError",
    "Embedded",
    "Error",
    "Get",
    "GetError",
    "Links",
    "Options",
    "OptionsError",
    "Output",
    "Post",
    "PostError",
    "Put",
    "PutError",
    "Start",
    "Access",
    "AnyBuilder",
    "Draft",
    "ErrorRow",
    "FailureBase",
    "Field",
    "Flag",
    "GetBuilder",
    "Kind",
    "List",
    "Missing",
    "Names",
    "NameTable",
    "OpenText",
    "Operation",
    "Parameter",
    "Place",
    "PlainBuilder",
    "PlainGet",
    "PutBuilder",
    "Scalar",
    "T",
    "Traits",
    "Type",
    "WireForm",
};

TypeName claim(const std::string& wire, NameScope& types, NameScope& files) {
  return {Identifier::given(types.claim(pascal_case(wire))), FileStem::given(files.claim(file_stem(wire)))};
}

}  // namespace

Catalogue::Catalogue(const ir::Api& api) : api_(api), enumeration_list_(with_error_enumerations(api)) {
  name_types();
  find_contents();
}

void Catalogue::name_types() {
  NameScope types(declared_types), scopes, resource_files, enumeration_files;
  // Enumerations first: their names are capitalised on the wire already, so they keep them.
  for (const ir::Enumeration& enumeration : enumeration_list_) {
    enumerations_.emplace(enumeration.name, claim(enumeration.name, types, enumeration_files));
  }
  for (const ir::Resource& resource : api_.resources) {
    resources_.emplace(resource.name, claim(resource.name, types, resource_files));
  }
  for (const ir::Scope& scope : api_.scopes) {
    if (scopes_.contains(scope.name)) continue;
    scopes_.emplace(scope.name, Identifier::given(scopes.claim(snake_case(scope.name))));
  }
  for (const ir::Resource& resource : api_.resources) {
    for (const ir::Link& link : resource.links) {
      if (is_self(link) || (link.target && described(*link.target) != nullptr) || absent_.contains(link.rel))
        continue;
      absent_.emplace(link.rel, Identifier::given(types.claim(pascal_case(link.rel))));
    }
  }
}

void Catalogue::find_contents() {
  for (const ir::Resource& resource : api_.resources) {
    std::set<std::string>& contents = contents_[resource.name];
    std::vector<const ir::Resource*> open = {&resource};
    while (!open.empty()) {
      const ir::Resource& at = *open.back();
      open.pop_back();
      for (const ir::Link& link : at.links) {
        const ir::Resource* inner = embedded(link);
        if (inner != nullptr && contents.insert(inner->name).second) open.push_back(inner);
      }
    }
  }
}

const Identifier* Catalogue::scope(const std::string& name) const {
  const auto found = scopes_.find(name);
  return found == scopes_.end() ? nullptr : &found->second;
}

const ir::Resource* Catalogue::described(const std::string& name) const {
  const ir::Resource* resource = ir::find_resource(api_, name);
  std::set<std::string> seen;
  while (resource != nullptr && resource->alias_of && seen.insert(resource->name).second) {
    const ir::Resource* next = ir::find_resource(api_, *resource->alias_of);
    if (next == nullptr) break;
    resource = next;
  }
  return resource;
}

const ir::Resource* Catalogue::embedded(const ir::Link& link) const {
  if (is_self(link) || !link.embedded.value_or(true)) return nullptr;
  const auto alias = api_.aliases.find(link.rel);
  if (alias != api_.aliases.end()) {
    if (const ir::Resource* resource = described(alias->second)) return resource;
  }
  return link.target ? described(*link.target) : nullptr;
}

const Identifier& Catalogue::link_type(const ir::Link& link) const {
  const ir::Resource* target = link.target ? described(*link.target) : nullptr;
  return target != nullptr ? resources_.at(target->name).type : absent_.at(link.rel);
}

bool Catalogue::recurs(const std::string& from, const std::string& to) const {
  if (from == to) return true;
  const auto contents = contents_.find(to);
  return contents != contents_.end() && contents->second.contains(from);
}

bool Catalogue::is_self(const ir::Link& link) { return link.rel == "self"; }

bool Catalogue::is_leaf(const ir::Resource& resource) {
  return resource.properties.empty() && std::all_of(resource.links.begin(), resource.links.end(), is_self);
}

}  // namespace ucwagen::cpp
