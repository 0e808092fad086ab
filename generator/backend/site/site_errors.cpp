#include <algorithm>
#include <map>
#include <set>

#include "generator/backend/site/site_reference.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::site {
namespace {

std::string title_of(const ErrorPlaces& error) {
  return error.subcode ? error.code + " · " + *error.subcode : error.code;
}

std::string statuses_of(const ErrorPlaces& error) {
  std::set<int> statuses;
  for (const ErrorPlace& place : error.places)
    if (place.status > 0) statuses.insert(place.status);
  return joined(statuses, ", ", [](int status) { return std::to_string(status); });
}

/// The descriptions of an error with how many places have each, the most frequent first.
std::vector<std::pair<std::string, std::size_t>> descriptions_of(const ErrorPlaces& error) {
  std::map<std::string, std::size_t> counts;
  for (const ErrorPlace& place : error.places)
    if (!place.description.empty()) ++counts[place.description];
  std::vector<std::pair<std::string, std::size_t>> list(counts.begin(), counts.end());
  std::ranges::stable_sort(list, [](const auto& a, const auto& b) { return a.second > b.second; });
  return list;
}

std::string usual_description(const ErrorPlaces& error) {
  const auto all = descriptions_of(error);
  return all.empty() ? std::string() : all.front().first;
}

View row(const ErrorPlaces& error, const Reference& reference) {
  View view;
  set_link(view, error.subcode.value_or(error.code), reference.addresses.error(error.code, error.subcode));
  set_text(view, "status", statuses_of(error));
  view.set("count", Number::of(static_cast<std::int64_t>(error.places.size())));
  view.set("single", error.places.size() == 1);
  set_prose(view, "prose", usual_description(error), reference);
  return view;
}

/// What is said of a code wherever it occurs.
std::string generic_description(const ir::Api& api, const std::string& code) {
  for (const ir::GenericError& error : api.generic_errors)
    if (error.name == code) return error.description;
  return {};
}

}  // namespace

View errors_page(const Reference& reference) {
  std::map<std::string, View::List> rows;
  for (const ErrorPlaces& error : reference.errors) rows[error.code].push_back(row(error, reference));
  for (const ir::GenericError& error : reference.api.generic_errors) rows.try_emplace(error.name);
  View::List groups;
  for (auto& [code, list] : rows) {
    View& group = groups.emplace_back();
    group.set("code", HtmlText::line(code));
    set_prose(group, "prose", generic_description(reference.api, code), reference);
    cpp::set_counted<"rows">(group, std::move(list));
  }
  View view;
  view.set("title", HtmlText::line("Errors"));
  view.set("groups", std::move(groups));
  return view;
}

View error_page(const ErrorPlaces& error, const Reference& reference) {
  View view;
  view.set("title", HtmlText::line(title_of(error)));
  set_text(view, "status", statuses_of(error));
  View::List descriptions, places;
  for (const auto& [text, count] : descriptions_of(error)) {
    View& description = descriptions.emplace_back();
    set_prose(description, "prose", text, reference);
    description.set("count", Number::of(static_cast<std::int64_t>(count)));
  }
  for (const ErrorPlace& place : error.places) {
    const Href href = reference.addresses.resource(place.resource->name)->at(*place.anchor);
    View& item = places.emplace_back();
    set_link(item, place.resource->name, &href);
    item.set("where", HtmlText::line(place.where));
  }
  view.set("several", descriptions.size() > 1);
  cpp::set_counted<"descriptions">(view, std::move(descriptions));
  cpp::set_counted<"places">(view, std::move(places));
  return view;
}

}  // namespace ucwagen::site
