#include "generator/backend/site/site_reference.hpp"

namespace ucwagen::site {
namespace {

/// The properties and inputs whose type an enumeration is.
View::List users_of(const std::string& enumeration, const Reference& reference) {
  View::List list;
  const auto users = reference.users.find(enumeration);
  if (users == reference.users.end()) return list;
  for (const EnumerationUse& use : users->second) {
    const Href href = reference.addresses.resource(use.resource->name)->at(*use.anchor);
    set_link(list.emplace_back(), use.name, &href);
  }
  return list;
}

View::List members_of(const ir::Enumeration& enumeration, const Reference& reference) {
  View::List list;
  for (const ir::Member& member : enumeration.members) {
    View& view = list.emplace_back();
    view.set("anchor", reference.addresses.anchor(member)).set("name", HtmlText::line(member.name));
    set_prose(view, "prose", member.description, reference);
    if (member.source.file.empty()) {
      view.set("source", false);
    } else {
      view.set("source", source_text(member.source));
    }
  }
  return list;
}

}  // namespace

View enumeration_page(const ir::Enumeration& enumeration, const Reference& reference) {
  const cpp::TypeName& type = reference.catalogue.enumeration(enumeration.name);
  View view;
  view.set("title", HtmlText::line(enumeration.name)).set("name", HtmlText::line(enumeration.name));
  view.set("type_name", type.type).set("file", type.file);
  set_prose(view, "summary", enumeration.summary, reference);
  cpp::set_counted<"members">(view, members_of(enumeration, reference));
  cpp::set_counted<"users">(view, users_of(enumeration.name, reference));
  set_text(view, "page", enumeration.source.file);
  set_findings(view, enumeration.source.file, reference);
  set_changes(view, enumeration.name, reference);
  return view;
}

}  // namespace ucwagen::site
