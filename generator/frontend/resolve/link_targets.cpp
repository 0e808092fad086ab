#include "generator/frontend/resolve/link_targets.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/name_families.hpp"
#include "generator/frontend/resolve/name_words.hpp"

namespace ucwagen::resolve {

namespace {

/// Resource names, exact and without regard to case.
class Names {
 public:
  explicit Names(const std::vector<Draft>& drafts) {
    for (const Draft& draft : drafts) {
      exact_.emplace(draft.resource.name, &draft.resource.name);
      folded_.emplace(lower_case(draft.resource.name), &draft.resource.name);
    }
  }

  [[nodiscard]] bool has(const std::string& name) const { return exact_.contains(name); }

  [[nodiscard]] std::optional<std::string> find(const std::string& name) const {
    if (has(name)) return name;
    const auto found = folded_.find(lower_case(name));
    return found == folded_.end() ? std::nullopt : std::optional(*found->second);
  }

 private:
  std::unordered_map<std::string, const std::string*> exact_, folded_;
};

/// A cell of the column Cardinality: "one", "many", "one, embedded", "many, embedded".
struct Said {
  ir::Cardinality cardinality = ir::Cardinality::unknown;
  std::optional<bool> embedded;
};

Said said_by(const std::string& cell) {
  Said said;
  if (cell.starts_with("one")) said.cardinality = ir::Cardinality::one;
  if (cell.starts_with("many")) said.cardinality = ir::Cardinality::many;
  // "one, embedded?": the cardinality is known, but not whether the link is embedded.
  if (said.cardinality != ir::Cardinality::unknown && !cell.ends_with('?'))
    said.embedded = cell.find("embedded") != std::string::npos;
  return said;
}

class Links {
 public:
  Links(Draft& draft, const Names& names, const Observations& observations, Diagnostics& diagnostics)
      : draft_(draft), names_(names), observations_(observations), diagnostics_(diagnostics) {}

  void run() {
    std::unordered_map<std::string, int> rows, earlier;
    for (const page::LinkRow& row : draft_.page->links) ++rows[row.rel.text];
    for (const page::LinkRow& row : draft_.page->links) add(row, earlier[row.rel.text]++, rows[row.rel.text]);
  }

 private:
  void add(const page::LinkRow& row, int index, int count) {
    ir::Link& link = draft_.resource.links.emplace_back();
    const std::string& rel = row.rel.text;
    link.rel = rel;
    link.description = row.description.text;
    link.source = source_of(*draft_.page, row);
    if (rel == "self") {  // always a single link to the resource itself
      link.target = draft_.resource.name;
      link.cardinality = ir::Cardinality::one;
      link.embedded = false;
      return;
    }
    link.target = target(row);
    const ObservedLink* seen = observations_.link(draft_.resource.name, rel);
    if (seen != nullptr) show(link, *seen, index, count);
    const Said said = said_by(row.cardinality.text);
    if (said.cardinality == ir::Cardinality::unknown) return check_cell(row);
    if (link.cardinality != ir::Cardinality::unknown && link.cardinality != said.cardinality)
      contradict(link, said.cardinality, *seen);
    link.cardinality = said.cardinality;
    link.embedded = said.embedded;
  }

  void check_cell(const page::LinkRow& row) {
    const std::string& cell = row.cardinality.text;
    if (cell.empty() || cell.starts_with("unknown")) return;
    report(diagnostics_, Rule::bad_cardinality, source_of(*draft_.page, row),
           "'" + cell + "' is not a cardinality", "write one, many or unknown");
  }

  /// The rel names the resource. In a table with a column Cardinality, the target of the link names the revision.
  [[nodiscard]] std::optional<std::string> target(const page::LinkRow& row) const {
    if (!row.cardinality.empty() && !row.rel.references.empty()) {
      if (auto stated = names_.find(page_name(row.rel.references.front().target))) return stated;
    }
    return names_.find(row.rel.text);
  }

  /// Tables list links first and embedded resources after them. If samples show a rel in both forms,
  /// the first half of its rows are links and the second half are embedded resources.
  void show(ir::Link& link, const ObservedLink& seen, int index, int count) {
    const bool as_link = seen.link.one || seen.link.many;
    const bool as_embedded = seen.embedded.one || seen.embedded.many;
    link.embedded = as_embedded && (!as_link || 2 * index + 1 >= count);
    const LinkForm& form = *link.embedded ? seen.embedded : seen.link;
    link.cardinality = form.many ? ir::Cardinality::many : ir::Cardinality::one;
    if (!form.one || !form.many) return;
    report(diagnostics_, Rule::contradictory_cardinality, link.source,
           "samples show '" + link.rel + "' of " + draft_.resource.name +
               " as one and as many: it is read as many",
           "write an array wherever there may be more than one")
        .notes = {{*form.one, "one"}, {*form.many, "many"}};
  }

  void contradict(const ir::Link& link, ir::Cardinality said, const ObservedLink& seen) {
    const LinkForm& form = link.embedded.value_or(false) ? seen.embedded : seen.link;
    const std::string word = said == ir::Cardinality::many ? "many" : "one";
    report(diagnostics_, Rule::contradictory_cardinality, link.source,
           "the row of '" + link.rel + "' says " + word + ", the sample does not",
           "correct the row or the sample")
        .notes.push_back({form.many ? *form.many : *form.one, "the sample"});
  }

  Draft& draft_;
  const Names& names_;
  const Observations& observations_;
  Diagnostics& diagnostics_;
};

/// The cardinalities of every rel among the family of a page that shows no sample of its own: invitation.from
/// is what messagingInvitation.from and its like are.
std::unordered_map<std::string, std::set<ir::Cardinality>> of_family(const Families& families,
                                                                     const std::string& suffix) {
  std::unordered_map<std::string, std::set<ir::Cardinality>> known;
  for (const Draft* draft : families.with(suffix)) {
    for (const ir::Link& link : draft->resource.links)
      if (link.cardinality != ir::Cardinality::unknown) known[link.rel].insert(link.cardinality);
  }
  return known;
}

}  // namespace

void link_resources(std::vector<Draft>& drafts, const Observations& observations) {
  const Names names(drafts);
  for (Draft& draft : drafts) {
    ir::Resource& resource = draft.resource;
    const std::string base = resource.name.substr(0, resource.name.empty() ? 0 : resource.name.size() - 1);
    if (resource.name.ends_with('2') && names.has(base)) {
      resource.rel = base;
      resource.revision = 2;
    }
    if (const std::string& other = draft.page->other_name_of; names.has(other)) {
      resource.alias_of = other;
      continue;
    }
    const auto foreign = observations.foreign_rels().find(resource.name);
    if (foreign != observations.foreign_rels().end() && foreign->second != resource.rel &&
        names.has(foreign->second))
      resource.alias_of = foreign->second;
  }
}

void resolve_links(std::vector<Draft>& drafts, const Observations& observations, Diagnostics& diagnostics) {
  const Names names(drafts);
  for (Draft& draft : drafts) Links(draft, names, observations, diagnostics).run();
}

void inherit_cardinalities(std::vector<Draft>& drafts) {
  const Families families(drafts);
  const auto unknown = [](const ir::Link& link) { return link.cardinality == ir::Cardinality::unknown; };
  for (Draft& draft : drafts) {
    const std::string suffix = family_suffix(draft.resource.name);
    if (suffix.empty() || std::ranges::none_of(draft.resource.links, unknown)) continue;
    const auto known = of_family(families, suffix);
    for (ir::Link& link : draft.resource.links) {
      const auto agreed = known.find(link.rel);
      if (unknown(link) && agreed != known.end() && agreed->second.size() == 1)
        link.cardinality = *agreed->second.begin();
    }
  }
}

/// The text of an item is preferred to its link, which may be wrong: "myOnlineMeeting" links to OnlineMeeting_ref.md
/// on three pages. The link is used only if the text does not name a page ("Renegotiation entity").
void resolve_responses(std::vector<Draft>& drafts) {
  const Names names(drafts);
  for (Draft& draft : drafts) {
    for (const DraftOperation& operation : draft.operations) {
      for (const auto& [row, source, item] : operation.items) {
        item->target = names.find(item->name);
        const auto& references = row->item.references;
        if (!item->target && !references.empty())
          item->target = names.find(page_name(references.front().target));
      }
    }
  }
}

}  // namespace ucwagen::resolve
