#include "generator/backend/site/site_reference.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/diff/render_diff.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::site {
namespace {

using ErrorMap = std::map<std::pair<std::string, std::optional<std::string>>, std::vector<ErrorPlace>>;

void add_errors(const ir::Resource& resource, const Addresses& addresses, ErrorMap& errors) {
  for (const ir::Operation& operation : resource.operations) {
    for (const ir::Error& error : operation.errors)
      errors[{error.error, error.subcode}].push_back(
          {&resource, &addresses.anchor(error), operation.method, error.status, error.description});
  }
  for (const ir::Event& event : resource.events) {
    for (const ir::AsyncError& error : event.async_errors)
      errors[{error.code, error.subcode}].push_back(
          {&resource, &addresses.anchor(error), event.type, 0, error.description});
  }
}

std::vector<ErrorPlaces> all_errors(const ir::Api& api, const Addresses& addresses) {
  ErrorMap errors;
  for (const ir::Resource& resource : api.resources) add_errors(resource, addresses, errors);
  std::vector<ErrorPlaces> list;
  for (auto& [name, places] : errors) list.push_back({name.first, name.second, std::move(places)});
  return list;
}

std::map<std::string, std::vector<EnumerationUse>> all_users(const ir::Api& api, const Addresses& addresses) {
  std::map<std::string, std::vector<EnumerationUse>> users;
  for (const ir::Resource& resource : api.resources) {
    const auto add = [&](const ir::Type& type, const AnchorId& anchor, std::string name) {
      if (type.kind == ir::TypeKind::enumeration)
        users[type.enumeration].push_back({&resource, &anchor, std::move(name)});
    };
    for (const ir::Property& property : resource.properties)
      add(property.type, addresses.anchor(property), resource.name + '.' + property.name);
    for (const ir::Operation& operation : resource.operations) {
      for (const ir::Input& input : operation.inputs)
        add(input.type, addresses.anchor(input), resource.name + '.' + operation.method + '.' + input.name);
    }
  }
  return users;
}

/// The resource or enumeration whose page tells the change; "" where no page does.
std::string owner_of(const diff::Change& change, const Addresses& addresses) {
  if (!change.places.empty()) return {};
  const std::string owner = change.path.substr(0, change.path.find_first_of(".["));
  const bool known = addresses.resource(owner) != nullptr || addresses.enumeration(owner) != nullptr;
  return known ? owner : std::string();
}

View run(std::string_view text, const Href* href) {
  View view;
  view.set("text", HtmlText::line(text));
  if (href == nullptr) {
    view.set("href", false);
  } else {
    view.set("href", *href);
  }
  return view;
}

/// Splits the text into runs. A run that names a page is a link.
View::List runs_of(std::string_view text, const Addresses& addresses) {
  View::List runs;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_name_character(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_name_character(text[end])) ++end;
    if (const Href* href = addresses.mentioned(text.substr(at, end - at))) {
      if (at > begin) runs.push_back(run(text.substr(begin, at - begin), nullptr));
      runs.push_back(run(text.substr(at, end - at), href));
      begin = end;
    }
    at = end;
  }
  if (begin < text.size()) runs.push_back(run(text.substr(begin), nullptr));
  return runs;
}

/// "at most 50 characters · from 10 to 30 · 5 by default".
std::string limits_text(const ir::Type& type) {
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " · ") + part; };
  if (type.nullable) add("may be null");
  if (type.max_length) add("at most " + std::to_string(*type.max_length) + " characters");
  if (type.minimum && type.maximum) {
    add("from " + std::to_string(*type.minimum) + " to " + std::to_string(*type.maximum));
  } else if (type.minimum) {
    add("at least " + std::to_string(*type.minimum));
  } else if (type.maximum) {
    add("at most " + std::to_string(*type.maximum));
  }
  if (type.default_value) add(*type.default_value + " by default");
  return text;
}

}  // namespace

Reference::Reference(const Subject& given)
    : subject(given),
      api(given.api),
      catalogue(given.api),
      addresses(catalogue),
      paths(given.api),
      calls(catalogue, paths),
      graph(graph::whole(given.api)),
      errors(all_errors(given.api, addresses)),
      users(all_users(given.api, addresses)) {
  for (const graph::Arrow& arrow : graph.arrows) {
    if (arrow.from == arrow.to) continue;
    incoming[arrow.to].insert(arrow.from);
    outgoing[arrow.from].insert(arrow.to);
  }
  for (const base::Finding& finding : given.findings)
    findings[finding.diagnostic.where.file].push_back(&finding);
  if (given.since == nullptr) return;
  for (const diff::Change& change : given.since->changes)
    changes[owner_of(change, addresses)].push_back(&change);
}

void set_text(View& view, FieldName name, const std::string& text) {
  if (text.empty()) {
    view.set(name, false);
  } else {
    view.set(name, HtmlText::line(text));
  }
}

void set_prose(View& view, FieldName name, const std::string& text, const Reference& reference) {
  if (text.empty()) {
    view.set(name, false);
    return;
  }
  View prose;
  prose.set("runs", runs_of(text, reference.addresses));
  view.set(name, std::move(prose));
}

void set_link(View& view, const std::string& name, const Href* href) {
  view.set("name", HtmlText::line(name.empty() ? "(no name)" : name));
  if (href == nullptr) {
    view.set("href", false);
  } else {
    view.set("href", *href);
  }
}

void set_type(View& view, const ir::Type& type, const Reference& reference) {
  const bool is_enumeration = type.kind == ir::TypeKind::enumeration;
  View word;
  word.set("array", type.array);
  set_link(word, is_enumeration ? type.enumeration : std::string(ir::page_word(type.kind)),
           is_enumeration ? reference.addresses.enumeration(type.enumeration) : nullptr);
  view.set("type", std::move(word));
  set_text(view, "limits", limits_text(type));
}

HtmlText source_text(const ir::Source& source) {
  return HtmlText::line(source.line > 0 ? source.file + ':' + std::to_string(source.line) : source.file);
}

namespace {

/// The text in runs: what stands between backticks is code.
View marked(std::string_view text) {
  View::List runs;
  for (bool code = false; !text.empty(); code = !code) {
    const std::size_t end = std::min(text.find('`'), text.size());
    if (end > 0) runs.emplace_back().set("text", HtmlText::line(text.substr(0, end))).set("code", code);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  View view;
  view.set("runs", std::move(runs));
  return view;
}

void set_marked(View& view, FieldName name, const std::string& text) {
  if (text.empty()) {
    view.set(name, false);
  } else {
    view.set(name, marked(text));
  }
}

}  // namespace

View change_view(const diff::Change& change) {
  View view;
  set_text(view, "path", change.places.empty() ? change.path : std::string());
  set_marked(view, "message", change.message);
  set_marked(view, "values", diff::values_text(change));
  set_marked(view, "places", diff::places_text(change));
  const std::string verdict = diff::verdict_text(change.verdicts);
  set_text(view, "verdict",
           !verdict.empty()   ? verdict
           : change.knowledge ? "only what is documented has changed"
                              : "");
  view.set("breaking", diff::worst(change.verdicts) == diff::Verdict::breaking);
  return view;
}

void set_changes(View& view, const std::string& owner, const Reference& reference) {
  View::List list;
  if (const auto found = reference.changes.find(owner); found != reference.changes.end()) {
    for (const diff::Change* change : found->second) list.push_back(change_view(*change));
  }
  cpp::set_counted<"changes">(view, std::move(list));
  set_text(view, "since", reference.subject.since == nullptr ? "" : reference.subject.since->edition);
}

void set_findings(View& view, const std::string& file, const Reference& reference) {
  View::List list;
  if (const auto found = reference.findings.find(file); found != reference.findings.end()) {
    for (const base::Finding* finding : found->second) {
      const Diagnostic& diagnostic = finding->diagnostic;
      const RuleInfo& rule = info(diagnostic.rule);
      list.emplace_back()
          .set("severity", HtmlText::line(to_string(finding->severity)))
          .set("rule", HtmlText::line(std::string(rule.id) + ' ' + std::string(rule.name)))
          .set("line", Number::of(diagnostic.where.line))
          .set("message", HtmlText::line(diagnostic.message));
    }
  }
  cpp::set_counted<"findings">(view, std::move(list));
}

}  // namespace ucwagen::site
