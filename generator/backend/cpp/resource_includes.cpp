#include "generator/backend/cpp/resource_includes.hpp"

#include <array>
#include <map>

#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

// In the order of the bits of detail::Offer in ucwa/runtime/link.hpp.
constexpr std::array<std::string_view, 5> methods = {"GET", "POST", "PUT", "DELETE", "OPTIONS"};

/// The headers that the header of a resource includes.
class Includes {
 public:
  Includes(const Catalogue& catalogue, const ir::Resource& resource)
      : catalogue_(catalogue), self_(resource) {}

  void type(const ir::Type& type) {
    if (type.kind == ir::TypeKind::enumeration && catalogue_.has_enumeration(type.enumeration)) {
      const TypeName& name = catalogue_.enumeration(type.enumeration);
      enumerations_.insert(name.file.str());
      types_.insert(name.type.str());
    }
    external_ = external_ || type.kind == ir::TypeKind::external_resource;
    dates_ = dates_ || type.kind == ir::TypeKind::date_time || type.kind == ir::TypeKind::time_span;
  }
  void link(const ir::Link& link) {
    if (Catalogue::is_self(link)) return;
    embedded(link);
    if (link.embedded.value_or(false)) return;
    const ir::Resource* target = link.target ? catalogue_.described(*link.target) : nullptr;
    if (target == nullptr) {
      forwards_.emplace(catalogue_.link_type(link).str(), nullptr);
      return;
    }
    forward(target->name);
    // The header of a resource without members is cheap, and a link to one is meant to be followed. Headers of other
    // resources are not included, since their members cost compile time.
    if (Catalogue::is_leaf(*target)) after(target->name);
  }
  void errors(const ir::Operation& operation) {
    errors_.insert(catalogue_.error_sets().of(operation).name.file.str());
  }
  void output(const std::string& name) {
    forward(name);
    after(name);
  }
  /// All types that the header names.
  [[nodiscard]] std::set<std::string> types() const {
    std::set<std::string> all = types_;
    for (const auto& [type, resource] : forwards_) all.insert(type);
    return all;
  }
  void set(View& view) const {
    view.set("enumerations", files(enumerations_)).set("includes_before", files(before_));
    view.set("error_sets", files(errors_));
    std::set<std::string> after = after_;
    for (const std::string& file : before_) after.erase(file);
    set_counted<"includes_after">(view, files(after));
    view.set("external", external_).set("dates", dates_);
    View::List forwards;
    for (const auto& [type, resource] : forwards_) {
      View& forward = forwards.emplace_back();
      forward.set("type", Identifier::given(type));
      forward.set("described", resource != nullptr && resource->name != events_resource);
      forward.set("offers", Number::of(resource != nullptr ? offered(*resource) : 0));
    }
    set_counted<"forwards">(view, std::move(forwards));
  }

 private:
  void embedded(const ir::Link& link) {
    const ir::Resource* target = catalogue_.embedded(link);
    if (target == nullptr) return;
    types_.insert(catalogue_.resource(target->name).type.str());
    if (!catalogue_.recurs(self_.name, target->name)) {
      before_.insert(catalogue_.resource(target->name).file.str());
      return;
    }
    forward(target->name);
    after(target->name);
  }
  static View::List files(const std::set<std::string>& names) {
    View::List list;
    for (const std::string& name : names) list.emplace_back().set("file", FileStem::given(name));
    return list;
  }
  void forward(const std::string& name) {
    if (name != self_.name) forwards_[catalogue_.resource(name).type.str()] = catalogue_.described(name);
  }
  void after(const std::string& name) {
    if (name != self_.name) after_.insert(catalogue_.resource(name).file.str());
  }

  const Catalogue& catalogue_;
  const ir::Resource& self_;
  std::set<std::string> enumerations_, errors_, before_, after_, types_;
  std::map<std::string, const ir::Resource*> forwards_;  ///< by type; nullptr: no page describes it
  bool external_ = false, dates_ = false;
};

}  // namespace

std::set<std::string_view> external_properties(const ir::Resource& resource) {
  std::set<std::string_view> names;
  for (const ir::Property& property : resource.properties)
    if (property.type.kind == ir::TypeKind::external_resource) names.insert(property.name);
  return names;
}

int offered(const ir::Resource& resource) {
  int bits = 0;
  for (const ir::Operation& operation : resource.operations) {
    for (std::size_t i = 0; i < methods.size(); ++i) {
      if (operation.method == methods[i]) bits |= 1 << i;
    }
  }
  return bits;
}

void set_includes(View& view, const Catalogue& catalogue, const ir::Resource& resource) {
  Includes includes(catalogue, resource);
  const std::set<std::string_view> external = external_properties(resource);
  for (const ir::Property& property : resource.properties) includes.type(property.type);
  for (const ir::Link& link : resource.links) {
    if (!external.contains(link.rel)) includes.link(link);
  }
  bool event_batch = false;
  for (const ir::Operation& operation : resource.operations) {
    includes.errors(operation);
    for (const ir::Input& input : operation.inputs) includes.type(input.type);
    if (const ir::Resource* output = catalogue.output(operation)) includes.output(output->name);
    event_batch = event_batch || operation.result.kind == ir::ResultKind::event_batch;
  }
  includes.set(view);
  view.set("event_batch", event_batch);
  std::set<std::string> types = includes.types();
  types.insert(catalogue.resource(resource.name).type.str());
  set_macros(view, types);
}

}  // namespace ucwagen::cpp
