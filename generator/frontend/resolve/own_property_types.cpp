#include <algorithm>
#include <unordered_map>

#include "generator/frontend/resolve/type_choice.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

/// A property whose values are members of several enumerations, none of which is closest in name.
struct Ambiguous {
  std::size_t draft, property;
  std::vector<std::string> values;
};

class Properties {
 public:
  Properties(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
             Corrections& corrections, Diagnostics& diagnostics)
      : drafts_(drafts),
        catalogue_(catalogue),
        observations_(observations),
        corrections_(corrections),
        diagnostics_(diagnostics),
        choice_(catalogue, diagnostics) {}

  void run() {
    for (std::size_t at = 0; at < drafts_.size(); ++at) {
      const auto parameters = typed_parameters(drafts_[at], catalogue_, corrections_);
      for (std::size_t property = 0; property < drafts_[at].properties.size(); ++property)
        type_property(at, property, parameters);
    }
    settle_by_words();
  }

 private:
  void type_property(std::size_t draft_index, std::size_t index,
                     const std::unordered_map<std::string, Candidate>& parameters) {
    Draft& draft = drafts_[draft_index];
    ir::Property& property = draft.resource.properties[index];
    const page::Row& row = draft.page->properties[index];
    const phrase::Phrase& phrase = draft.properties[index];
    if (phrase.unknown) return set_limits(property.type, phrase.limits);
    const std::vector<Observed>& seen = observations_.property(draft.resource.name, property.name);
    const Subject subject{"property " + draft.resource.name + "." + property.name, property.source};

    std::vector<Candidate> candidates;
    const auto add = [&](std::optional<Candidate> candidate) {
      if (candidate) candidates.push_back(std::move(*candidate));
    };
    add(stated(phrase, property.source, catalogue_));
    // The type of a request parameter is only weak evidence, so it is not used if there is a Type column.
    if (const auto same = parameters.find(property.name);
        same != parameters.end() && cell_text(row, 2).empty())
      add(same->second);
    const auto linked = linked_enumeration(*draft.page, row, catalogue_);
    add(linked ? linked
               : named_enumeration(property.name, property.description, property.source, catalogue_));
    if (candidates.empty()) add(enumeration_of_samples(draft_index, index, subject, seen));
    add(sampled(seen));
    if (candidates.empty()) add(same_named_enumeration(property.name, catalogue_));
    if (candidates.empty()) add(worded(phrase, property.source));

    property.type = choice_.decide(subject, candidates);
    const bool open = property.type.kind == ir::TypeKind::unknown || is_ambiguous(draft_index, index);
    if (open || !correct(draft.resource, property)) choice_.weigh_values(subject, property.type, seen);
    set_limits(property.type, phrase.limits);
    check_spelling(subject, property.name, seen);
  }

  [[nodiscard]] bool is_ambiguous(std::size_t draft, std::size_t property) const {
    return !ambiguous_.empty() && ambiguous_.back().draft == draft && ambiguous_.back().property == property;
  }

  /// If a correction makes the type an enumeration, samples may show values that the enumeration's page lacks.
  bool correct(ir::Resource& owner, ir::Property& property) {
    if (!corrections_.correct_type(owner, &property, catalogue_)) return false;
    if (property.type.kind != ir::TypeKind::enumeration) return true;
    for (const Observed& seen : observations_.property(owner.name, property.name)) {
      for (const std::string& text : seen.texts)
        catalogue_.add_sampled(property.type.enumeration, text, seen.source, diagnostics_);
    }
    return true;
  }

  /// The enumeration whose members the strings in samples are, if any.
  std::optional<Candidate> enumeration_of_samples(std::size_t draft, std::size_t property,
                                                  const Subject& subject, const std::vector<Observed>& seen) {
    const std::vector<std::string> values = texts_of(seen);
    if (values.empty()) return std::nullopt;
    const ir::Resource& owner = drafts_[draft].resource;
    const std::string& name = owner.properties[property].name;
    const auto shown = std::ranges::find_if(seen, [](const Observed& each) { return !each.texts.empty(); });
    const auto same = same_named_enumeration(name, catalogue_);
    if (same) {
      const auto foreign = std::ranges::find_if(
          values, [&](const std::string& value) { return !catalogue_.has(same->type.enumeration, value); });
      if (foreign == values.end()) return same;
      choice_.contradict(subject,
                         "the enumeration " + same->type.enumeration + " has its name, but not the value '" +
                             *foreign + "' of the sample",
                         {location_of(same->source), "the enumeration of the same name"},
                         {location_of(shown->source), "the sample"});
    }
    const auto found = enumeration_of_values(owner.name, name, values, catalogue_);
    if (!found) {
      if (!catalogue_.holding(values).empty()) ambiguous_.push_back({draft, property, values});
      return std::nullopt;
    }
    Candidate candidate;
    candidate.type.kind = ir::TypeKind::enumeration;
    candidate.type.enumeration = *found;
    candidate.how = ir::How::example;
    candidate.source = shown->source;
    candidate.type.array = shown->array;
    return candidate;
  }

  void check_spelling(const Subject& subject, const std::string& name, const std::vector<Observed>& seen) {
    const auto other = std::ranges::find_if(seen, [&](const Observed& each) { return each.spelled != name; });
    if (other == seen.end()) return;
    choice_.contradict(subject, "the sample spells it '" + other->spelled + "'",
                       {location_of(subject.source), "the row of the table"},
                       {location_of(other->source), "the sample"});
  }

  /// Uses the type of a property with the same name and description: "The state of the modality" is a CallState on
  /// the page whose sample shows Transferring. The other modalities' states only show values that several
  /// enumerations have.
  void settle_by_words() {
    std::unordered_map<std::string, const ir::Property*> by_words;
    for (const Draft& draft : drafts_) {
      for (const ir::Property& property : draft.resource.properties) {
        if (property.type.kind == ir::TypeKind::enumeration)
          by_words.try_emplace(property.name + '\n' + property.description, &property);
      }
    }
    for (const Ambiguous& each : ambiguous_) {
      ir::Property& property = drafts_[each.draft].resource.properties[each.property];
      const auto found = by_words.find(property.name + '\n' + property.description);
      const auto fits = [&](const ir::Type& type) {
        return std::ranges::all_of(
            each.values, [&](const auto& value) { return catalogue_.has(type.enumeration, value); });
      };
      const bool settled = found != by_words.end() && fits(found->second->type);
      if (settled) {
        property.type.kind = ir::TypeKind::enumeration;
        property.type.enumeration = found->second->type.enumeration;
        property.type.evidence.insert(property.type.evidence.begin(),
                                      {ir::How::same_name, found->second->source});
      }
      const bool corrected = correct(drafts_[each.draft].resource, property);
      if (!settled && !corrected) report_ambiguous(each, property);
    }
  }

  void report_ambiguous(const Ambiguous& each, const ir::Property& property) {
    std::string names;
    for (const std::string& candidate : catalogue_.holding(each.values))
      names += (names.empty() ? "" : ", ") + candidate;
    diagnostics_.push_back({Rule::ambiguous_enumeration, location_of(property.source),
                            "the values of " + drafts_[each.draft].resource.name + "." + property.name +
                                " may be those of " + names + ": it is read as a String",
                            "link the enumeration in the description"});
  }

  std::vector<Draft>& drafts_;
  Catalogue& catalogue_;
  const Observations& observations_;
  Corrections& corrections_;
  Diagnostics& diagnostics_;
  TypeChoice choice_;
  std::vector<Ambiguous> ambiguous_;
};

}  // namespace

void type_properties(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics) {
  Properties(drafts, catalogue, observations, corrections, diagnostics).run();
}

}  // namespace ucwagen::resolve
