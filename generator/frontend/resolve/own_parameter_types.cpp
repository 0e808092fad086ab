#include <unordered_map>

#include "generator/frontend/resolve/type_choice.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

class Parameters {
 public:
  Parameters(const Catalogue& catalogue, const Observations& observations, Corrections& corrections,
             Diagnostics& diagnostics)
      : catalogue_(catalogue),
        observations_(observations),
        corrections_(corrections),
        choice_(catalogue, diagnostics) {}

  /// What samples show of enumerations.
  [[nodiscard]] const std::vector<SampledValue>& sampled_values() const { return sampled_; }

  void type_parameters(Draft& draft) {
    const Candidates properties = candidates_of(draft.resource.properties, ir::How::same_name);
    for (const DraftOperation& operation : draft.operations) {
      for (const DraftParameter& parameter : operation.body)
        type_parameter(draft, *operation.fact, parameter, {}, properties);
      const Candidates body = candidates_of(operation.fact->body_parameters, ir::How::parameter);
      for (const DraftParameter& parameter : operation.query)
        type_parameter(draft, *operation.fact, parameter, body, properties);
    }
  }

 private:
  using Candidates = std::unordered_map<std::string, Candidate>;

  /// `body` holds the body parameters of the operation, for a query parameter: most stand in both tables, and
  /// only the body's has type text. `properties` are those of the page.
  void type_parameter(Draft& draft, const ir::Operation& operation, const DraftParameter& drafted,
                      const Candidates& body, const Candidates& properties) {
    const phrase::Phrase& phrase = drafted.phrase;
    ir::Parameter& parameter = *drafted.fact;
    if (phrase.unknown) return set_limits(parameter.type, phrase.limits);
    const std::vector<Observed>& seen =
        observations_.parameter(draft.resource.name, operation.method, parameter.name);
    const Subject subject{"parameter " + draft.resource.name + "." + operation.method + "." + parameter.name,
                          parameter.source};
    std::vector<Candidate> candidates;
    const auto add = [&](std::optional<Candidate> candidate) {
      if (candidate) candidates.push_back(std::move(*candidate));
    };
    add(stated(phrase, parameter.source, catalogue_));
    add(named(body, parameter.name));
    if (candidates.empty())
      add(linked_enumeration(drafted.row->description, parameter.source.file, catalogue_));
    add(sampled(seen));
    if (candidates.empty()) add(named(properties, parameter.name));
    if (candidates.empty()) add(worded(phrase, parameter.source));
    parameter.type = choice_.decide(subject, candidates);
    if (parameter.type.kind != ir::TypeKind::unknown)
      corrections_.correct_type(draft.resource, &parameter, catalogue_);
    set_limits(parameter.type, phrase.limits);
    if (parameter.type.kind != ir::TypeKind::enumeration) return;
    for (const Observed& each : seen) {
      for (const std::string& text : each.texts)
        sampled_.push_back({parameter.type.enumeration, text, each.source});
    }
  }

  template <typename Fact>
  static Candidates candidates_of(const std::vector<Fact>& facts, ir::How how) {
    Candidates candidates;
    for (const Fact& fact : facts) {
      if (fact.type.kind != ir::TypeKind::unknown)
        candidates.try_emplace(fact.name, Candidate{bare(fact.type), how, fact.source, true});
    }
    return candidates;
  }

  static std::optional<Candidate> named(const Candidates& candidates, const std::string& name) {
    const auto found = candidates.find(name);
    return found == candidates.end() ? std::nullopt : std::optional(found->second);
  }

  const Catalogue& catalogue_;
  const Observations& observations_;
  Corrections& corrections_;
  TypeChoice choice_;
  std::vector<SampledValue> sampled_;
};

}  // namespace

void type_parameters(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics) {
  Parameters parameters(catalogue, observations, corrections, diagnostics);
  for (Draft& draft : drafts) parameters.type_parameters(draft);
  catalogue.add_sampled(parameters.sampled_values(), diagnostics);
}

}  // namespace ucwagen::resolve
