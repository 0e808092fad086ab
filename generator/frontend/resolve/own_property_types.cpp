#include <algorithm>
#include <unordered_map>
#include <utility>

#include "generator/base/text.hpp"
#include "generator/frontend/resolve/type_choice.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

/// A property whose values are members of several enumerations, none of which is closest in name.
struct Ambiguous {
  Draft* draft;
  ir::Property* property;
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
    for (Draft& draft : drafts_) {
      const auto parameters = typed_parameters(draft, catalogue_, corrections_);
      for (const DraftProperty& property : draft.properties) type_property(draft, property, parameters);
    }
    catalogue_.add_sampled(std::exchange(sampled_, {}), diagnostics_);
    settle_by_words();
    catalogue_.add_sampled(sampled_, diagnostics_);
  }

 private:
  void type_property(Draft& draft, const DraftProperty& drafted,
                     const std::unordered_map<std::string, Candidate>& parameters) {
    const phrase::Phrase& phrase = drafted.phrase;
    ir::Property& property = *drafted.fact;
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
        same != parameters.end() && drafted.row->type.empty())
      add(same->second);
    const auto linked = linked_enumeration(drafted.row->description, property.source.file, catalogue_);
    add(linked ? linked
               : named_enumeration(property.name, property.description, property.source, catalogue_));
    if (candidates.empty()) add(enumeration_of_samples(draft, property, subject, seen));
    add(sampled(seen));
    if (candidates.empty()) add(same_named_enumeration(property.name, catalogue_));
    if (candidates.empty()) add(worded(phrase, property.source));

    property.type = choice_.decide(subject, candidates);
    const bool open = property.type.kind == ir::TypeKind::unknown || is_ambiguous(property);
    if (open || !correct(draft.resource, property)) {
      for (SampledValue& value : choice_.missing_values(subject, property.type, seen))
        sampled_.push_back(std::move(value));
    }
    set_limits(property.type, phrase.limits);
    check_spelling(subject, property.name, seen);
  }

  [[nodiscard]] bool is_ambiguous(const ir::Property& property) const {
    return !ambiguous_.empty() && ambiguous_.back().property == &property;
  }

  /// If a correction makes the type an enumeration, samples may show values that the enumeration's page lacks.
  bool correct(ir::Resource& owner, ir::Property& property) {
    if (!corrections_.correct_type(owner, &property, catalogue_)) return false;
    if (property.type.kind != ir::TypeKind::enumeration) return true;
    for (const Observed& seen : observations_.property(owner.name, property.name)) {
      for (const std::string& text : seen.texts)
        sampled_.push_back({property.type.enumeration, text, seen.source});
    }
    return true;
  }

  /// The enumeration whose members the strings in samples are, if any.
  std::optional<Candidate> enumeration_of_samples(Draft& draft, ir::Property& property,
                                                  const Subject& subject, const std::vector<Observed>& seen) {
    const std::vector<std::string> values = texts_of(seen);
    if (values.empty()) return std::nullopt;
    const std::string& name = property.name;
    const auto shown = std::ranges::find_if(seen, [](const Observed& each) { return !each.texts.empty(); });
    auto same = same_named_enumeration(name, catalogue_);
    if (same) {
      const auto foreign = std::ranges::find_if(
          values, [&](const std::string& value) { return !catalogue_.has(same->type.enumeration, value); });
      if (foreign == values.end()) return same;
      choice_.contradict(subject,
                         "the enumeration " + same->type.enumeration + " has its name, but not the value '" +
                             *foreign + "' of the sample",
                         {same->source, "the enumeration of the same name"}, {shown->source, "the sample"});
    }
    const auto found = enumeration_of_values(draft.resource.name, name, values, catalogue_);
    if (!found) {
      if (!catalogue_.holding(values).empty()) ambiguous_.push_back({&draft, &property, values});
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
                       {subject.source, "the row of the table"}, {other->source, "the sample"});
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
      ir::Property& property = *each.property;
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
      const bool corrected = correct(each.draft->resource, property);
      if (!settled && !corrected) report_ambiguous(each);
    }
  }

  void report_ambiguous(const Ambiguous& each) {
    const std::string names = joined(catalogue_.holding(each.values), ", ");
    report(diagnostics_, Rule::ambiguous_enumeration, each.property->source,
           "the values of " + each.draft->resource.name + "." + each.property->name + " may be those of " +
               names + ": it is read as a String",
           "link the enumeration in the description");
  }

  std::vector<Draft>& drafts_;
  Catalogue& catalogue_;
  const Observations& observations_;
  Corrections& corrections_;
  Diagnostics& diagnostics_;
  TypeChoice choice_;
  std::vector<Ambiguous> ambiguous_;
  std::vector<SampledValue> sampled_;  ///< for the catalogue, after all properties are typed
};

}  // namespace

void type_properties(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics) {
  Properties(drafts, catalogue, observations, corrections, diagnostics).run();
}

}  // namespace ucwagen::resolve
