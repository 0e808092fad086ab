#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "generator/backend/site/site_reference.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::site {
namespace {

View item(const std::string& name, const Href* href) {
  View view;
  set_link(view, name, href);
  return view;
}

std::string methods_of(const ir::Resource& resource) {
  return joined(resource.operations, " ", &ir::Operation::method);
}

/// By areas, those that nothing leads to last.
View::List areas_of(const Reference& reference) {
  std::map<std::pair<bool, std::string>, View::List> areas;
  for (const ir::Resource& resource : reference.api.resources) {
    const std::string area = reference.paths.area_of(resource.name);
    areas[{area.empty(), area}].push_back(item(resource.name, reference.addresses.resource(resource.name)));
  }
  View::List list;
  for (auto& [key, resources] : areas) {
    View& view = list.emplace_back(item(key.second, reference.addresses.resource(key.second)));
    view.set("reached", !key.first);
    cpp::set_counted<"resources">(view, std::move(resources));
  }
  return list;
}

void set_count(View& view, FieldName name, std::size_t count) {
  view.set(name, Number::of(static_cast<std::int64_t>(count)));
}

}  // namespace

View index_page(const Reference& reference) {
  std::size_t operations = 0, events = 0;
  for (const ir::Resource& resource : reference.api.resources) {
    operations += resource.operations.size();
    events += resource.events.size();
  }
  View view;
  view.set("title", HtmlText::line("Overview"));
  set_count(view, "resource_count", reference.api.resources.size());
  set_count(view, "enumeration_count", reference.catalogue.enumerations().size());
  set_count(view, "operation_count", operations);
  set_count(view, "event_count", events);
  set_count(view, "error_count", reference.errors.size());
  view.set("areas", areas_of(reference));
  return view;
}

View resources_page(const Reference& reference) {
  View::List list;
  for (const ir::Resource& resource : reference.api.resources) {
    View& view = list.emplace_back(item(resource.name, reference.addresses.resource(resource.name)));
    set_text(view, "methods", methods_of(resource));
    set_text(view, "summary", resource.summary);
  }
  View view;
  view.set("title", HtmlText::line("Resources"));
  cpp::set_counted<"resources">(view, std::move(list));
  return view;
}

View enumerations_page(const Reference& reference) {
  View::List list;
  for (const ir::Enumeration& enumeration : reference.catalogue.enumerations()) {
    View& view = list.emplace_back(item(enumeration.name, reference.addresses.enumeration(enumeration.name)));
    set_text(view, "summary", enumeration.summary);
    set_count(view, "count", enumeration.members.size());
  }
  View view;
  view.set("title", HtmlText::line("Enumerations"));
  cpp::set_counted<"enumerations">(view, std::move(list));
  return view;
}

View events_page(const Reference& reference) {
  using Row = std::tuple<std::string, std::string, Href, std::string>;
  std::map<std::string, std::vector<Row>> senders;
  for (const ir::Resource& resource : reference.api.resources) {
    const Href& page = *reference.addresses.resource(resource.name);
    for (const ir::Event& event : resource.events)
      senders[event.sender].emplace_back(event.resource, event.type,
                                         page.at(reference.addresses.anchor(event)), event.priority);
  }
  View::List groups;
  for (auto& [sender, rows] : senders) {
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
      return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    View& group = groups.emplace_back(item(sender, reference.addresses.resource(sender)));
    View::List events;
    for (const auto& [resource, type, href, priority] : rows) {
      View& view = events.emplace_back(item(type + ' ' + resource, &href));
      set_text(view, "priority", priority);
    }
    cpp::set_counted<"events">(group, std::move(events));
  }
  View view;
  view.set("title", HtmlText::line("Events"));
  view.set("senders", std::move(groups));
  return view;
}

View scopes_page(const Reference& reference) {
  std::map<std::string, View::List> resources;
  for (const ir::Scope& scope : reference.api.scopes) resources.try_emplace(scope.name);
  for (const ir::Resource& resource : reference.api.resources) {
    for (const std::string& scope : resource.scopes)
      resources[scope].push_back(item(resource.name, reference.addresses.resource(resource.name)));
  }
  std::set<std::string> anchors;
  View::List list;
  for (auto& [name, users] : resources) {
    const auto known = std::ranges::find(reference.api.scopes, name, &ir::Scope::name);
    const bool described = known != reference.api.scopes.end();
    View& view = list.emplace_back();
    const AnchorId anchor = AnchorId::of("scope." + name);
    if (anchors.insert(anchor.str()).second) {
      view.set("anchor", anchor);
    } else {
      view.set("anchor", false);
    }
    view.set("name", HtmlText::line(name));
    set_text(view, "permission", described ? known->permission : "");
    set_prose(view, "prose", described ? known->description : "", reference);
    cpp::set_counted<"resources">(view, std::move(users));
  }
  View view;
  view.set("title", HtmlText::line("Scopes"));
  cpp::set_counted<"scopes">(view, std::move(list));
  return view;
}

// A list within a list: each node says whether it opens one, and how many end behind it.
View tree_page(const Reference& reference) {
  struct Open {
    const std::vector<Step>* steps;
    std::size_t next = 0;
  };
  const ShortestPaths& paths = reference.paths;
  View::List nodes;
  const auto put = [&](const std::string& name, const Step* step) {
    View& view = nodes.emplace_back(item(name, reference.addresses.resource(name)));
    const bool renamed = step != nullptr && (step->kind != Step::Kind::link || step->name != name);
    const std::string word = step == nullptr ? "" : step->kind == Step::Kind::event ? "event " : "";
    set_text(view, "step",
             !renamed                             ? ""
             : step->kind == Step::Kind::revision ? "revision " + step->name
                                                  : word + step->name);
    view.set("opens", !paths.from(name).empty());
  };
  std::vector<Open> open;
  if (paths.reaches(start_of_paths)) {
    put(start_of_paths, nullptr);
    open.push_back({&paths.from(start_of_paths)});
  }
  while (!open.empty()) {
    View::List closes;
    while (!open.empty() && open.back().next == open.back().steps->size()) {
      if (!open.back().steps->empty()) closes.emplace_back();
      open.pop_back();
    }
    nodes.back().set("closes", std::move(closes));
    if (open.empty()) break;
    const Step& step = (*open.back().steps)[open.back().next++];
    put(step.to, &step);
    open.push_back({&paths.from(step.to)});
  }
  View::List others;
  for (const ir::Resource& resource : reference.api.resources)
    if (!paths.reaches(resource.name))
      others.push_back(item(resource.name, reference.addresses.resource(resource.name)));
  View view;
  view.set("title", HtmlText::line("Tree"));
  cpp::set_counted<"nodes">(view, std::move(nodes));
  cpp::set_counted<"others">(view, std::move(others));
  return view;
}

View changes_page(const Reference& reference) {
  View view;
  view.set("title", HtmlText::line("Changes"));
  set_changes(view, "", reference);
  View::List owners;
  for (const auto& [name, changes] : reference.changes) {
    if (name.empty()) continue;
    const Href* href = reference.addresses.resource(name);
    View& owner =
        owners.emplace_back(item(name, href != nullptr ? href : reference.addresses.enumeration(name)));
    const auto breaking = std::ranges::count_if(changes, [](const diff::Change* change) {
      return diff::worst(change->verdicts) == diff::Verdict::breaking;
    });
    set_count(owner, "count", changes.size());
    set_text(owner, "breaking", breaking > 0 ? std::to_string(breaking) : "");
  }
  cpp::set_counted<"owners">(view, std::move(owners));
  return view;
}

}  // namespace ucwagen::site
