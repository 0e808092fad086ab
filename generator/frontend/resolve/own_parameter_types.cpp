#include <unordered_map>

#include "generator/frontend/resolve/type_choice.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

class Parameters {
 public:
  Parameters(Catalogue& catalogue, const Observations& observations, Corrections& corrections,
             Diagnostics& diagnostics)
      : catalogue_(catalogue),
        observations_(observations),
        corrections_(corrections),
        diagnostics_(diagnostics),
        choice_(catalogue, diagnostics) {}

  void type_parameters(Draft& draft) {
    const Candidates properties = candidates_of(draft.resource.properties, ir::How::same_name);
    for (std::size_t op = 0; op < draft.operations.size(); ++op) {
      ir::Operation& operation = draft.resource.operations[op];
      for (std::size_t at = 0; at < operation.body_parameters.size(); ++at)
        type_parameter(draft, operation.method, operation.body_parameters[at],
                       draft.page->operations[op].body[at], draft.operations[op].body[at], {}, properties);
      const Candidates body = candidates_of(operation.body_parameters, ir::How::parameter);
      for (std::size_t at = 0; at < operation.query_parameters.size(); ++at)
        type_parameter(draft, operation.method, operation.query_parameters[at],
                       draft.page->operations[op].query[at], draft.operations[op].query[at], body,
                       properties);
    }
  }

 private:
  using Candidates = std::unordered_map<std::string, Candidate>;

  /// `body` has the body parameters of the operation. Most query parameters are in both tables, and
  /// only the body's table has type text. `properties` are those of the page.
  void type_parameter(Draft& draft, const std::string& method, ir::Parameter& parameter, const page::Row& row,
                      const phrase::Phrase& phrase, const Candidates& body, const Candidates& properties) {
    if (phrase.unknown) return set_limits(parameter.type, phrase.limits);
    const std::vector<Observed>& seen = observations_.parameter(draft.resource.name, method, parameter.name);
    const Subject subject{"parameter " + draft.resource.name + "." + method + "." + parameter.name,
                          parameter.source};
    std::vector<Candidate> candidates;
    const auto add = [&](std::optional<Candidate> candidate) {
      if (candidate) candidates.push_back(std::move(*candidate));
    };
    add(stated(phrase, parameter.source, catalogue_));
    add(named(body, parameter.name));
    if (candidates.empty()) add(linked_enumeration(*draft.page, row, catalogue_));
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
        catalogue_.add_sampled(parameter.type.enumeration, text, each.source, diagnostics_);
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

  Catalogue& catalogue_;
  const Observations& observations_;
  Corrections& corrections_;
  Diagnostics& diagnostics_;
  TypeChoice choice_;
};

}  // namespace

void type_parameters(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics) {
  Parameters parameters(catalogue, observations, corrections, diagnostics);
  for (Draft& draft : drafts) parameters.type_parameters(draft);
}

}  // namespace ucwagen::resolve
