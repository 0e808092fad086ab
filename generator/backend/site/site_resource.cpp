#include "generator/backend/site/site_reference.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::site {
namespace {

std::string cardinality_text(const ir::Link& link) {
  std::string text = link.cardinality == ir::Cardinality::many  ? "several"
                     : link.cardinality == ir::Cardinality::one ? "one"
                                                                : "";
  if (link.embedded.value_or(false)) text += text.empty() ? "embedded" : ", embedded";
  return text;
}

View::List properties_of(const ir::Resource& resource, const Reference& reference) {
  View::List list;
  for (const ir::Property& property : resource.properties) {
    View& view = list.emplace_back();
    view.set("anchor", reference.addresses.anchor(property)).set("name", HtmlText::line(property.name));
    set_type(view, property.type, reference);
    set_prose(view, "prose", cpp::without_limits(property.description, property.type), reference);
  }
  return list;
}

View::List links_of(const ir::Resource& resource, const Reference& reference) {
  View::List list;
  for (const ir::Link& link : resource.links) {
    View& view = list.emplace_back();
    view.set("anchor", reference.addresses.anchor(link));
    set_link(view, link.rel, link.target ? reference.addresses.resource(*link.target) : nullptr);
    set_text(view, "target", link.target && *link.target != link.rel ? *link.target : "");
    set_text(view, "shape", cardinality_text(link));
    set_prose(view, "prose", link.description, reference);
  }
  return list;
}

View::List path_to(const ir::Resource& resource, const Reference& reference) {
  View::List list;
  constexpr std::size_t longest =
      40;  // with longer paths the site would grow with the square of the resources
  std::vector<Step> path = reference.paths.to(resource.name);
  if (path.size() > longest) path.erase(path.begin(), path.end() - longest);
  for (const Step& step : path) {
    View& view = list.emplace_back();
    set_link(view, step.from, reference.addresses.resource(step.from));
    view.set("step", HtmlText::line(step.name));
    view.set("by_event", step.kind == Step::Kind::event)
        .set("by_revision", step.kind == Step::Kind::revision);
    view.set("by_link", step.kind == Step::Kind::link);
  }
  return list;
}

View::List scopes_of(const ir::Resource& resource) {
  View::List list;
  for (const std::string& scope : resource.scopes)
    list.emplace_back().set("name", HtmlText::line(scope)).set("anchor", AnchorId::of("scope." + scope));
  return list;
}

void set_identity(View& view, const ir::Resource& resource, const Reference& reference) {
  const cpp::TypeName& type = reference.catalogue.resource(resource.name);
  view.set("title", HtmlText::line(resource.name)).set("name", HtmlText::line(resource.name));
  view.set("type_name", type.type).set("file", type.file);
  view.set("rel", HtmlText::line(resource.rel)).set("revision", Number::of(resource.revision));
  view.set("later_revision", resource.revision > 1);
  if (resource.alias_of) {
    View alias;
    set_link(alias, *resource.alias_of, reference.addresses.resource(*resource.alias_of));
    view.set("alias", std::move(alias));
  } else {
    view.set("alias", false);
  }
  set_text(view, "applies_to", joined(resource.applies_to, ", "));
  view.set("page", source_text({resource.page, 0, 0}));
}

}  // namespace

View resource_page(const ir::Resource& resource, const Reference& reference) {
  View view;
  set_identity(view, resource, reference);
  set_prose(view, "summary", resource.summary, reference);
  set_prose(view, "description", resource.description == resource.summary ? "" : resource.description,
            reference);
  cpp::set_counted<"path">(view, path_to(resource, reference));
  view.set("is_start", resource.name == start_of_paths);
  cpp::set_counted<"properties">(view, properties_of(resource, reference));
  cpp::set_counted<"links">(view, links_of(resource, reference));
  cpp::set_counted<"events">(view, events_of(resource, reference));
  cpp::set_counted<"operations">(view, operations_of(resource, reference));
  cpp::set_counted<"scopes">(view, scopes_of(resource));
  cpp::set_counted<"evidence">(view, evidence_of(resource, reference));
  view.set("neighbourhood", neighbourhood(resource.name, reference));
  set_findings(view, resource.page, reference);
  set_changes(view, resource.name, reference);
  return view;
}

}  // namespace ucwagen::site
