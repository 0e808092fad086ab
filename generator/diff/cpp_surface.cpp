#include "generator/diff/cpp_surface.hpp"

#include <map>
#include <set>

#include "generator/backend/cpp/views.hpp"
#include "generator/ir/fact_path.hpp"
#include "generator/template/view.hpp"

namespace ucwagen::diff {
namespace {

using templates::View;

/// Maps the literal that views use for a fact to its wire name.
template <typename Rows, typename Name>
std::map<std::string, std::string> by_literal(const Rows& rows, Name name) {
  std::map<std::string, std::string> names;
  for (const auto& row : rows) names.emplace(cpp::StringLiteral::of(row.*name).str(), row.*name);
  return names;
}

class Reader {
 public:
  explicit Reader(const ir::Api& api)
      : api_(api), catalogue_(api), options_{cpp::Namespace::of("ucwa"), false} {}

  Surface run() {
    for (const ir::Enumeration& enumeration : catalogue_.enumerations()) read(enumeration);
    for (const ir::Resource& resource : api_.resources) read(resource);
    for (const cpp::Family& family : catalogue_.families()) read(family);
    for (const ir::Scope& scope : api_.scopes) {
      if (const cpp::Identifier* name = catalogue_.scope(scope.name))
        declare("scopes[" + scope.name + ']', "Scope::" + name->str());
    }
    return std::move(surface_);
  }

 private:
  void declare(std::string path, std::string text) {
    surface_.declarations.push_back({std::move(path), std::move(text)});
  }

  void read(const ir::Enumeration& enumeration) {
    const View view = cpp::enumeration_view(catalogue_, enumeration, options_);
    const std::string& type = view.text("type");
    declare(enumeration.name, "enum " + type);
    const auto names = by_literal(enumeration.members, &ir::Member::name);
    for (const View& member : view.list("members"))
      declare(enumeration.name + '.' + names.at(member.text("wire")), type + "::" + member.text("name"));
  }

  void read(const ir::Resource& resource) {
    const View view = cpp::resource_view(catalogue_, resource, options_);
    const std::string& type = view.text("type");
    if (view.flag("alias")) {
      declare(resource.name, type + " = " + view.text("target"));
      return;
    }
    declare(resource.name, "struct " + type);
    for (const ir::Event& event : resource.events) {
      if (view.flag("has_events"))
        declare(resource.name + ".events[" + ir::row_text(event) + ']', type + "::events");
    }
    read_properties(resource, view, type);
    read_links(resource, view, type);
    const View::List& operations = view.list("operations");
    for (std::size_t i = 0; i < operations.size() && i < resource.operations.size(); ++i)
      read(resource.name + '.' + resource.operations[i].method, resource.operations[i], operations[i], type);
  }

  /// The common view of resources with the same members. Its members are those of the resources, so a loss is either
  /// the whole view, a member, or one of its resources.
  void read(const cpp::Family& family) {
    const View view = cpp::family_view(catalogue_, family, options_);
    const std::string& type = view.text("type");
    declare(family.head->name, "class " + type);
    for (const ir::Resource* resource : family.resources)
      declare(resource->name, type + " of " + catalogue_.resource(resource->name).type.str());
    read_properties(*family.head, view, type);
    read_links(*family.head, view, type);
  }

  void read_properties(const ir::Resource& resource, const View& view, const std::string& type) {
    const auto names = by_literal(resource.properties, &ir::Property::name);
    for (const View& property : view.list("properties")) {
      std::string value = property.text("value");
      if (property.flag("open")) value = "Open<" + value + '>';
      if (property.flag("array")) value = "std::vector<" + value + '>';
      declare(resource.name + '.' + names.at(property.text("wire")),
              type + "::" + property.text("name") + ": " + value);
    }
  }

  void read_links(const ir::Resource& resource, const View& view, const std::string& type) {
    const auto rels = by_literal(resource.links, &ir::Link::rel);
    for (const char* place : {"links", "embedded"}) {
      for (const View& link : view.list(place)) {
        const std::string many = link.flag("many") ? "many " : "one ";
        declare(resource.name + ".links." + rels.at(link.text("wire")),
                type + "::" + place + '.' + link.text("name") + ": " + many + link.text("type"));
      }
    }
  }

  void read(const std::string& path, const ir::Operation& operation, const View& view,
            const std::string& type) {
    const std::string name = type + "::" + view.text("type");
    declare(path, name);
    declare(path, name + "::Output = " + view.text("output"));
    for (const cpp::ErrorSet::Row& row : catalogue_.error_sets().of(operation).rows)
      declare(path + ".errors[" + ir::row_text(row.error) + ']', name + "Error::" + row.name);
    if (!view.flag("builder")) return;
    if (view.flag("text_body")) declare(path, name + "::body(content)");
    const auto names = by_literal(operation.inputs, &ir::Input::name);
    for (const View& parameter : view.list("parameters"))
      read_parameter(path + '.' + names.at(parameter.text("wire")), parameter, name);
  }

  void read_parameter(const std::string& path, const View& view, const std::string& type) {
    const std::string setter = type + "::" + view.text("name");
    declare(path, setter + '(' + view.text("argument_type") + ')');
    if (view.flag("open_list")) declare(path, setter + "(list of " + view.text("value") + ')');
    if (view.flag("nullable")) declare(path, setter + "(Null)");
    if (view.flag("random")) declare(path, setter + "()");
    if (view.text("place") == "both") declare(path, type + "::query()");
    if (view.flag("enforced")) surface_.demands.push_back({path, setter + demanded, type});
  }

  const ir::Api& api_;
  cpp::Catalogue catalogue_;
  cpp::ViewOptions options_;
  Surface surface_;
};

}  // namespace

Surface cpp_surface(const ir::Api& api) { return Reader(api).run(); }

}  // namespace ucwagen::diff
