#include "generator/frontend/resolve/corrections.hpp"

#include <algorithm>
#include <variant>

#include "generator/frontend/resolve/type_candidates.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::resolve {

namespace {

/// The stage after which the field of a fact is final.
Stage stage_of(const ir::FactPointer& fact, std::string_view field) {
  if (std::holds_alternative<ir::Input*>(fact)) return Stage::results;
  if (field == "type" || field == "default") return Stage::types;
  if (field == "result") return Stage::results;
  const bool of_row = field == "rel" || field == "description";
  if (std::holds_alternative<ir::Link*>(fact)) return of_row ? Stage::rows : Stage::links;
  if (std::holds_alternative<ir::ResponseItem*>(fact) && field == "target") return Stage::links;
  if (std::holds_alternative<ir::Resource*>(fact)) {
    if (field == "rel" || field == "revision") return Stage::revisions;
    if (field == "aliasOf") return Stage::aliases;
  }
  return Stage::rows;
}

/// The type that a correction names; nothing if the text is not a type or names an unknown enumeration.
std::optional<ir::Type> read_type(const std::string& text, ir::Type type, const Catalogue& catalogue) {
  const auto stated = phrase::parse_type(text);
  if (!stated) return std::nullopt;
  const bool enumeration = stated->base == phrase::Base::enumeration;
  if (enumeration && catalogue.find_exact(stated->enumeration) == nullptr) return std::nullopt;
  type.kind = kind_of(stated->base);
  type.enumeration = stated->enumeration;
  type.array = stated->array;
  type.nullable = stated->nullable;
  return type;
}

bool no_type(ir::Type&, std::string_view) { return false; }

void report_correction(Rule rule, const Correction& correction, const std::string& what,
                       Diagnostics& diagnostics) {
  report(diagnostics, rule, correction.source, correction.path + " " + what,
         rule == Rule::bad_correction ? "correct the correction" : "update or remove the correction");
}

bool is_for(const Correction& correction, const std::string& edition) {
  return correction.editions.empty() ||
         std::ranges::find(correction.editions, edition) != correction.editions.end();
}

/// Whether the pages already have the corrected row. The path names a row by its wrong value, so that path finds
/// nothing.
bool is_right_by_now(const Correction& correction, std::string path, ir::Api& api) {
  const std::string key = "[" + correction.was + "]";
  const std::size_t at = path.find(key);
  return at != std::string::npos && locate(api, path.replace(at, key.size(), "[" + correction.is + "]"));
}

}  // namespace

Corrections::Corrections(const std::vector<Correction>& list, const std::string& edition) {
  for (const Correction& correction : list) {
    const std::string path = correction.path.substr(0, correction.path.find('#'));
    const std::string owner(ir::owner_of(path));
    Entry& entry = entries_.emplace_back();
    entry.correction = &correction;
    if (path.size() > owner.size()) entry.rest = path.substr(owner.size() + 1);
    if (path.size() < correction.path.size()) entry.field = correction.path.substr(path.size() + 1);
    entry.strict = is_for(correction, edition);
    of_owner_[owner].push_back(entries_.size() - 1);
  }
}

bool Corrections::apply(Entry& entry, const ir::FactPointer& fact) {
  if (entry.applied || read_field(fact, entry.field) != entry.correction->was) return false;
  entry.applied = write_field(fact, entry.field, entry.correction->is, no_type);
  entry.impossible = !entry.applied;
  if (const auto* operation = std::get_if<ir::Operation*>(&fact);
      operation != nullptr && entry.field == "result")
    (*operation)->result.evidence = {{ir::How::correction, entry.correction->source}};
  return entry.applied;
}

/// Paths such as "links.group[2]" count the rows of the page. Corrections of `rel` change what they would find later.
void Corrections::find_links(ir::Resource& resource, const std::vector<std::size_t>& entries) {
  for (const std::size_t at : entries) {
    const auto fact = locate_in(resource, entries_[at].rest);
    if (fact && std::holds_alternative<ir::Link*>(*fact)) entries_[at].link = std::get<ir::Link*>(*fact);
  }
}

std::optional<ir::FactPointer> Corrections::fact_of(const Entry& entry, ir::Resource& owner) {
  return entry.link != nullptr ? ir::FactPointer(entry.link) : locate_in(owner, entry.rest);
}

void Corrections::apply(ir::Resource& resource, Stage stage) {
  const auto found = of_owner_.find(resource.name);
  if (found == of_owner_.end()) return;
  if (stage == Stage::rows) find_links(resource, found->second);
  for (const std::size_t at : found->second) {
    Entry& entry = entries_[at];
    const auto fact = fact_of(entry, resource);
    if (!fact || entry.field == "type") continue;
    const Stage own = stage_of(*fact, entry.field);
    const bool known = own == Stage::links && stage == Stage::own_links && entry.correction->was != "unknown";
    if (own == stage || known) apply(entry, *fact);
  }
}

void Corrections::apply(ir::Enumeration& enumeration) {
  const auto found = of_owner_.find(enumeration.name);
  if (found == of_owner_.end()) return;
  for (const std::size_t at : found->second) {
    if (const auto fact = locate_in(enumeration, entries_[at].rest)) apply(entries_[at], *fact);
  }
}

bool Corrections::correct(ir::Resource& owner, const ir::FactPointer& fact, std::string_view field) {
  const auto found = of_owner_.find(owner.name);
  if (found == of_owner_.end()) return false;
  return std::ranges::any_of(found->second, [&](std::size_t at) {
    Entry& entry = entries_[at];
    return entry.field == field && fact_of(entry, owner) == fact && apply(entry, fact);
  });
}

Corrections::Entry* Corrections::type_entry(ir::Resource& owner, const ir::FactPointer& fact,
                                            const ir::Type& present) {
  const auto found = of_owner_.find(owner.name);
  if (found == of_owner_.end()) return nullptr;
  for (const std::size_t at : found->second) {
    Entry& entry = entries_[at];
    if (entry.applied || entry.field != "type" || locate_in(owner, entry.rest) != fact) continue;
    if (type_text(present) == entry.correction->was) return &entry;
  }
  return nullptr;
}

std::optional<ir::Type> Corrections::corrected(ir::Resource& owner, const ir::FactPointer& fact,
                                               const ir::Type& present, const Catalogue& catalogue) {
  Entry* entry = type_entry(owner, fact, present);
  if (entry == nullptr) return std::nullopt;
  auto type = read_type(entry->correction->is, present, catalogue);
  entry->impossible = !type;
  if (type) type->evidence = {{ir::How::correction, entry->correction->source}};
  return type;
}

bool Corrections::correct_type(ir::Resource& owner, const ir::FactPointer& fact, const Catalogue& catalogue) {
  bool done = false;
  std::visit(
      [&](auto* pointer) {
        if constexpr (requires { pointer->type.evidence; }) {
          auto type = corrected(owner, fact, pointer->type, catalogue);
          if (!type) return;
          type_entry(owner, fact, pointer->type)->applied = done = true;
          pointer->type = std::move(*type);
        }
      },
      fact);
  return done;
}

void Corrections::report_rest(const Entry& entry, ir::Api& api, Diagnostics& diagnostics) {
  const Correction& correction = *entry.correction;
  const bool must_fit = correction.must_fit;
  const std::string path = correction.path.substr(0, correction.path.find('#'));
  const auto needless = [&] {
    if (must_fit)
      report_correction(Rule::needless_correction, correction, "is '" + correction.is + "' already",
                        diagnostics);
  };
  const auto stale = [&](const std::string& what) {
    if (must_fit) report_correction(Rule::stale_correction, correction, what, diagnostics);
  };
  const auto fact = locate(api, path);
  if (!fact) return is_right_by_now(correction, path, api) ? needless() : stale("is not on its page");
  const auto present = read_field(*fact, entry.field);
  if (!present)
    return report_correction(Rule::bad_correction, correction, "has no field '" + entry.field + "'",
                             diagnostics);
  if (*present == correction.is) return needless();
  if (*present != correction.was && !entry.impossible)
    return stale("is '" + *present + "', not '" + correction.was + "' as the correction expects");
  report_correction(Rule::bad_correction, correction, "cannot be '" + correction.is + "'", diagnostics);
}

void Corrections::finish(ir::Api& api, Diagnostics& diagnostics) const {
  for (const Entry& entry : entries_) {
    const Correction& each = *entry.correction;
    if (entry.applied) {
      api.corrections.push_back({each.path, each.was, each.is, each.why, each.source});
    } else if (entry.strict && locate(api, ir::owner_of(each.path))) {
      report_rest(entry, api, diagnostics);
    }
  }
}

}  // namespace ucwagen::resolve
