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

/// What a cell of the column Cardinality states: "one", "many", "one, embedded", "many, embedded".
struct StatedForm {
  ir::Cardinality cardinality = ir::Cardinality::unknown;
  std::optional<bool> embedded;
};

StatedForm stated_form(const std::string& cell) {
  StatedForm form;
  if (cell.starts_with("one")) form.cardinality = ir::Cardinality::one;
  if (cell.starts_with("many")) form.cardinality = ir::Cardinality::many;
  // "one, embedded?": the cardinality is known, but not whether the link is embedded.
  if (form.cardinality != ir::Cardinality::unknown && !cell.ends_with('?'))
    form.embedded = cell.find("embedded") != std::string::npos;
  return form;
}

class Links {
 public:
  Links(Draft& draft, const Names& names, const Observations& observations, Diagnostics& diagnostics)
      : draft_(draft), names_(names), observations_(observations), diagnostics_(diagnostics) {}

  void run() {
    std::unordered_map<std::string, int> rows, earlier;
    for (const DraftLink& drafted : draft_.links) ++rows[drafted.fact->rel];
    for (const DraftLink& drafted : draft_.links) {
      const std::string& rel = drafted.fact->rel;
      resolve(*drafted.row, *drafted.fact, earlier[rel]++, rows[rel]);
    }
  }

 private:
  void resolve(const page::LinkRow& row, ir::Link& link, int index, int count) {
    if (link.rel == "self") {  // always a single link to the resource itself
      link.target = draft_.resource.name;
      link.cardinality = ir::Cardinality::one;
      link.embedded = false;
      return;
    }
    link.target = target(row, link.rel);
    const ObservedLink* seen = observations_.link(draft_.resource.name, link.rel);
    if (seen != nullptr) show(link, *seen, index, count);
    const StatedForm stated = stated_form(row.cardinality.text);
    if (stated.cardinality == ir::Cardinality::unknown) return check_cell(row);
    if (link.cardinality != ir::Cardinality::unknown && link.cardinality != stated.cardinality)
      contradict(link, stated.cardinality, *seen);
    link.cardinality = stated.cardinality;
    link.embedded = stated.embedded;
  }

  void check_cell(const page::LinkRow& row) {
    const std::string& cell = row.cardinality.text;
    if (cell.empty() || cell.starts_with("unknown")) return;
    report(diagnostics_, Rule::bad_cardinality, source_of(*draft_.page, row),
           "'" + cell + "' is not a cardinality", "write one, many or unknown");
  }

  /// The rel names the resource. In a table with a column Cardinality, the target of the link names the revision.
  [[nodiscard]] std::optional<std::string> target(const page::LinkRow& row, const std::string& rel) const {
    if (!row.cardinality.empty() && !row.rel.references.empty()) {
      if (auto stated = names_.find(page_name(row.rel.references.front().target))) return stated;
    }
    return names_.find(rel);
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

  void contradict(const ir::Link& link, ir::Cardinality stated, const ObservedLink& seen) {
    const LinkForm& form = link.embedded.value_or(false) ? seen.embedded : seen.link;
    const std::string word = stated == ir::Cardinality::many ? "many" : "one";
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
  if (suffix.empty()) return known;
  for (const Draft* draft : families.with(suffix)) {
    for (const ir::Link& link : draft->resource.links)
      if (link.cardinality != ir::Cardinality::unknown) known[link.rel].insert(link.cardinality);
  }
  return known;
}

/// Calls visit(resource, link, cardinality) for each link whose cardinality its own page does not show. The cardinality
/// is the one that the family agrees on, or unknown.
void each_open_link(std::vector<Draft>& drafts, const Families& families, const auto& visit) {
  const auto is_open = [](const ir::Link& link) { return link.cardinality == ir::Cardinality::unknown; };
  for (Draft& draft : drafts) {
    if (std::ranges::none_of(draft.resource.links, is_open)) continue;
    const std::string suffix = family_suffix(draft.resource.name);
    const auto known = of_family(families, suffix);
    for (ir::Link& link : draft.resource.links) {
      if (!is_open(link)) continue;
      const auto agreed = known.find(link.rel);
      const bool decided = agreed != known.end() && agreed->second.size() == 1;
      visit(draft.resource, link, decided ? *agreed->second.begin() : ir::Cardinality::unknown);
    }
  }
}

}  // namespace

void find_revisions(std::vector<Draft>& drafts) {
  const Names names(drafts);
  for (Draft& draft : drafts) {
    ir::Resource& resource = draft.resource;
    const std::string base = resource.name.substr(0, resource.name.empty() ? 0 : resource.name.size() - 1);
    if (resource.name.ends_with('2') && names.has(base)) {
      resource.rel = base;
      resource.revision = 2;
    }
  }
}

void find_aliases(std::vector<Draft>& drafts, const Observations& observations) {
  const Names names(drafts);
  for (Draft& draft : drafts) {
    ir::Resource& resource = draft.resource;
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

void inherit_cardinalities(std::vector<Draft>& drafts, Corrections& corrections) {
  const Families families(drafts);
  struct Open {
    ir::Resource* resource;
    ir::Link* link;
    ir::Cardinality inherited;
  };
  std::vector<Open> open;
  each_open_link(drafts, families, [&](ir::Resource& resource, ir::Link& link, ir::Cardinality inherited) {
    open.push_back({&resource, &link, inherited});
  });
  // Corrected first, so that the family takes the corrected value.
  for (const Open& each : open) {
    each.link->cardinality = each.inherited;
    if (!corrections.correct(*each.resource, each.link, "cardinality"))
      each.link->cardinality = ir::Cardinality::unknown;
  }
  each_open_link(drafts, families, [](ir::Resource&, ir::Link& link, ir::Cardinality inherited) {
    link.cardinality = inherited;
  });
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
