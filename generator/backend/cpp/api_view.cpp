#include <set>
#include <string>

#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

View::List scope_views(const Catalogue& catalogue, const ViewOptions& options) {
  const std::set<std::string_view> pages = resource_pages(catalogue.api());
  std::set<std::string> seen;
  View::List list;
  for (const ir::Scope& scope : catalogue.api().scopes) {
    if (!seen.insert(scope.name).second) continue;
    View& view = list.emplace_back();
    view.set("name", *catalogue.scope(scope.name)).set("wire", StringLiteral::of(scope.name));
    view.set("text", CommentText::line(scope.name));
    const bool own = !pages.contains(scope.source.file);
    set_doc(view, scope.description, own ? scope.source : ir::Source{}, options);
  }
  return list;
}

View::List resource_names(const Catalogue& catalogue) {
  View::List list;
  for (const ir::Resource& resource : catalogue.api().resources) {
    const TypeName& name = catalogue.resource(resource.name);
    list.emplace_back()
        .set("type", name.type)
        .set("file", name.file)
        .set("wire", StringLiteral::of(resource.name))
        .set("rel", StringLiteral::of(resource.rel));
  }
  return list;
}

}  // namespace

View api_view(const Catalogue& catalogue, View::List enumerations, const ViewOptions& options) {
  View view;
  set_common(view, options);
  set_pages(view, {});
  view.set("edition", CommentText::line(catalogue.api().edition));
  set_counted<"scopes">(view, scope_views(catalogue, options));
  set_counted<"enumerations">(view, std::move(enumerations));
  set_counted<"resources">(view, resource_names(catalogue));
  return view;
}

View shard_view(int number, View::List resources, const ViewOptions& options) {
  View view;
  set_common(view, options);
  std::set<std::string> types;
  View::List includes;
  for (const View& resource : resources) {
    types.insert(resource.text("type"));
    includes.emplace_back().set("file", FileStem::given(resource.text("file")));
  }
  view.set("pages", CommentText::line("the pages of the resources in it"));
  view.set("number", Number::of(number)).set("includes", std::move(includes));
  set_macros(view, types);
  set_counted<"resources">(view, std::move(resources));
  return view;
}

}  // namespace ucwagen::cpp
