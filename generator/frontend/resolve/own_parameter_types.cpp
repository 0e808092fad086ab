#include <unordered_map>

#include "generator/frontend/resolve/type_choice.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

class Parameters {
 public:
  Parameters(Catalogue& catalogue, const Observations& observations, Diagnostics& diagnostics)
      : catalogue_(catalogue),
        observations_(observations),
        diagnostics_(diagnostics),
        judge_(catalogue, diagnostics) {}

  void type_parameters(Draft& draft) {
    const Testimonies properties = testimonies_of(draft.resource.properties, ir::How::same_name);
    for (std::size_t op = 0; op < draft.operations.size(); ++op) {
      ir::Operation& operation = draft.resource.operations[op];
      for (std::size_t at = 0; at < operation.body_parameters.size(); ++at)
        type_parameter(draft, operation.method, operation.body_parameters[at],
                       draft.page->operations[op].body[at], draft.operations[op].body[at], {}, properties);
      const Testimonies twins = testimonies_of(operation.body_parameters, ir::How::parameter);
      for (std::size_t at = 0; at < operation.query_parameters.size(); ++at)
        type_parameter(draft, operation.method, operation.query_parameters[at],
                       draft.page->operations[op].query[at], draft.operations[op].query[at], twins,
                       properties);
    }
  }

 private:
  using Testimonies = std::unordered_map<std::string, Testimony>;

  /// `twins` are the body parameters of the operation, for a query parameter: most stand in both tables, and
  /// only the body's has type text. `properties` are those of the page.
  void type_parameter(const Draft& draft, const std::string& method, ir::Parameter& parameter,
                      const page::Row& row, const phrase::Phrase& phrase, const Testimonies& twins,
                      const Testimonies& properties) {
    if (phrase.unknown) return set_limits(parameter.type, phrase.limits);
    const std::vector<Observed>& seen = observations_.parameter(draft.resource.name, method, parameter.name);
    const Subject subject{"parameter " + draft.resource.name + "." + method + "." + parameter.name,
                          parameter.source};
    std::vector<Testimony> testimonies;
    const auto add = [&](std::optional<Testimony> testimony) {
      if (testimony) testimonies.push_back(std::move(*testimony));
    };
    add(stated(phrase, parameter.source, catalogue_));
    add(named(twins, parameter.name));
    if (testimonies.empty()) add(linked_enumeration(*draft.page, row, catalogue_));
    add(sampled(seen));
    if (testimonies.empty()) add(named(properties, parameter.name));
    if (testimonies.empty()) add(worded(phrase, parameter.source));
    parameter.type = judge_.decide(subject, testimonies);
    set_limits(parameter.type, phrase.limits);
    if (parameter.type.kind != ir::TypeKind::enumeration) return;
    for (const Observed& each : seen) {
      for (const std::string& text : each.texts)
        catalogue_.add_sampled(parameter.type.enumeration, text, each.source, diagnostics_);
    }
  }

  template <typename Fact>
  static Testimonies testimonies_of(const std::vector<Fact>& facts, ir::How how) {
    Testimonies testimonies;
    for (const Fact& fact : facts) {
      if (fact.type.kind != ir::TypeKind::unknown)
        testimonies.try_emplace(fact.name, Testimony{bare(fact.type), how, fact.source, true});
    }
    return testimonies;
  }

  static std::optional<Testimony> named(const Testimonies& testimonies, const std::string& name) {
    const auto found = testimonies.find(name);
    return found == testimonies.end() ? std::nullopt : std::optional(found->second);
  }

  Catalogue& catalogue_;
  const Observations& observations_;
  Diagnostics& diagnostics_;
  Judge judge_;
};

}  // namespace

void type_parameters(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Diagnostics& diagnostics) {
  Parameters parameters(catalogue, observations, diagnostics);
  for (Draft& draft : drafts) parameters.type_parameters(draft);
}

}  // namespace ucwagen::resolve
