#include "generator/frontend/resolve/enumeration_catalogue.hpp"

#include <algorithm>

#include "generator/base/spelling.hpp"
#include "generator/frontend/resolve/draft.hpp"

namespace ucwagen::resolve {

namespace {

void report_missing(const ir::Enumeration& enumeration, const std::string& value, const ir::Source& where,
                    Diagnostics& diagnostics) {
  report(diagnostics, Rule::missing_enumeration_value, where,
         "'" + value + "' is a value of " + enumeration.name + " that its page does not list",
         "add a row for '" + value + "' to " + enumeration.source.file)
      .notes.push_back({enumeration.source, "the page of the enumeration"});
}

}  // namespace

Catalogue::Catalogue(std::vector<ir::Enumeration> enumerations) {
  for (ir::Enumeration& enumeration : enumerations) {
    by_name_.emplace(enumeration.name, entries_.size());
    by_lower_name_.emplace(lower_case(enumeration.name), entries_.size());
    Entry& entry = entries_.emplace_back();
    entry.enumeration = std::move(enumeration);
    for (const ir::Member& member : entry.enumeration.members) {
      if (entry.all.insert(member.name).second) by_value_[member.name].push_back(entries_.size() - 1);
    }
    entry.on_page = entry.all;
  }
}

const std::string* Catalogue::find(std::string_view name) const {
  const auto found = by_lower_name_.find(lower_case(name));
  return found == by_lower_name_.end() ? nullptr : &entries_[found->second].enumeration.name;
}

const std::string* Catalogue::find_exact(std::string_view name) const {
  const Entry* found = entry(std::string(name));
  return found == nullptr ? nullptr : &found->enumeration.name;
}

const Catalogue::Entry* Catalogue::entry(const std::string& name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : &entries_[found->second];
}

bool Catalogue::on_page(const std::string& enumeration, const std::string& value) const {
  const Entry* found = entry(enumeration);
  return found != nullptr && found->on_page.contains(value);
}

bool Catalogue::has(const std::string& enumeration, const std::string& value) const {
  const Entry* found = entry(enumeration);
  return found != nullptr && found->all.contains(value);
}

std::vector<std::string> Catalogue::holding(const std::vector<std::string>& values) const {
  std::vector<std::string> by_page, by_anyone;
  const auto found = values.empty() ? by_value_.end() : by_value_.find(values.front());
  if (found == by_value_.end()) return {};
  for (const std::size_t index : found->second) {
    const Entry& entry = entries_[index];
    const auto within = [&](const std::unordered_set<std::string>& members) {
      return std::ranges::all_of(values, [&](const std::string& value) { return members.contains(value); });
    };
    if (within(entry.on_page)) by_page.push_back(entry.enumeration.name);
    if (within(entry.all)) by_anyone.push_back(entry.enumeration.name);
  }
  return by_page.empty() ? by_anyone : by_page;
}

void Catalogue::add(Entry& entry, const std::string& value, const ir::Source& where,
                    Diagnostics& diagnostics) {
  if (!entry.all.insert(value).second) return;
  entry.enumeration.members.push_back({value, {}, where});
  by_value_[value].push_back(static_cast<std::size_t>(&entry - entries_.data()));
  report_missing(entry.enumeration, value, where, diagnostics);
}

std::string Catalogue::meant_by(const std::string& unknown) {
  if (compared_ >= spelling::most_pairs) return {};
  compared_ += spelling::cost_of(unknown, entries_.size());
  std::vector<std::string_view> names;
  for (const Entry& each : entries_) names.emplace_back(each.enumeration.name);
  return std::string(spelling::nearest(unknown, names));
}

void Catalogue::add_stated(const std::string& enumeration, const std::vector<std::string>& values,
                           const ir::Source& where, Diagnostics& diagnostics) {
  if (const auto found = by_name_.find(enumeration); found != by_name_.end()) {
    for (const std::string& value : values) add(entries_[found->second], value, where, diagnostics);
    return;
  }
  const std::string meant = meant_by(enumeration);
  const std::string question = meant.empty() ? "" : "did you mean '" + meant + "'? otherwise ";
  report(diagnostics, Rule::unknown_enumeration, where, "there is no page for the enumeration " + enumeration,
         question + (values.empty() ? "add the page " + enumeration + "_ref.md, or name another type"
                                    : "add the page " + enumeration +
                                          "_ref.md; this text is used as the list of its values"));
  if (values.empty()) return;
  by_name_.emplace(enumeration, entries_.size());
  by_lower_name_.emplace(lower_case(enumeration), entries_.size());
  Entry& entry = entries_.emplace_back();
  entry.enumeration.name = enumeration;
  entry.enumeration.source = where;
  for (const std::string& value : values) {
    if (!entry.all.insert(value).second) continue;
    entry.enumeration.members.push_back({value, {}, where});
    by_value_[value].push_back(entries_.size() - 1);
  }
}

void Catalogue::add_sampled(const std::vector<SampledValue>& values, Diagnostics& diagnostics) {
  for (const auto& [enumeration, value, where] : values) {
    if (const auto found = by_name_.find(enumeration); found != by_name_.end())
      add(entries_[found->second], value, where, diagnostics);
  }
}

const ir::Source& Catalogue::source(const std::string& enumeration) const {
  static const ir::Source nowhere;
  const Entry* found = entry(enumeration);
  return found == nullptr ? nowhere : found->enumeration.source;
}

std::vector<ir::Enumeration> Catalogue::take() {
  std::vector<ir::Enumeration> enumerations;
  for (Entry& entry : entries_) enumerations.push_back(std::move(entry.enumeration));
  std::ranges::sort(enumerations, {}, &ir::Enumeration::name);
  return enumerations;
}

}  // namespace ucwagen::resolve
