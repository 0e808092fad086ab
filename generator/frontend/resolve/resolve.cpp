#include "generator/frontend/resolve/resolve.hpp"

#include <algorithm>
#include <unordered_set>

#include "generator/frontend/resolve/article_facts.hpp"
#include "generator/frontend/resolve/corrections.hpp"
#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/link_targets.hpp"
#include "generator/frontend/resolve/observations.hpp"
#include "generator/frontend/resolve/operation_inputs.hpp"
#include "generator/frontend/resolve/operation_result.hpp"
#include "generator/frontend/resolve/page_join.hpp"
#include "generator/frontend/resolve/phrase_values.hpp"
#include "generator/frontend/resolve/type_passes.hpp"
#include "generator/ir/error_names.hpp"

namespace ucwagen::resolve {

namespace {

/// Aliases whose resource has a page; others have no type.
std::map<std::string, std::string> aliases_with_page(const Observations& observations, const ir::Api& api) {
  std::map<std::string, std::string> aliases;
  for (const auto& [key, rel] : observations.aliases()) {
    if (std::ranges::binary_search(api.resources, rel, {}, &ir::Resource::name)) aliases.emplace(key, rel);
  }
  return aliases;
}

/// A corrected name may be that of another input, whose row says more.
void remove_repeated(std::vector<ir::Input>& inputs) {
  std::unordered_set<std::string> known;
  std::erase_if(inputs, [&](const ir::Input& input) { return !known.insert(input.name).second; });
}

/// Sets the results and inputs of operations, which follow from their other facts, after corrections.
void finish_operations(ir::Api& api, const std::vector<Draft>& drafts, const Catalogue& catalogue,
                       const Observations& observations, Corrections& corrections, Diagnostics& diagnostics) {
  for (std::size_t at = 0; at < drafts.size(); ++at) {
    ir::Resource& resource = api.resources[at];
    for (const DraftOperation& operation : drafts[at].operations) {
      operation.fact->result = result_of(api, resource, operation);
      operation.fact->inputs = inputs_of(resource, *operation.fact, observations, diagnostics);
      for (ir::Input& input : operation.fact->inputs) {
        if (input.rows.empty()) corrections.correct_type(resource, &input, catalogue);
      }
    }
    corrections.apply(resource, Stage::results);
    for (ir::Operation& operation : resource.operations) remove_repeated(operation.inputs);
  }
}

}  // namespace

Resolved resolve(const std::vector<page::Page>& given, const std::string& edition,
                 const std::vector<Correction>& listed) {
  Resolved resolved;
  Diagnostics& diagnostics = resolved.diagnostics;
  ir::Api& api = resolved.api;
  api.edition = edition;

  Corrections corrections(listed, edition);
  std::optional<JoinedPages> joined = join_pages(given, diagnostics);
  const std::vector<page::Page>& pages = joined ? joined->pages : given;
  std::vector<Draft> drafts = draft_resources(pages);
  std::vector<ir::Enumeration> enumerations = draft_enumerations(pages);
  const auto correct = [&](Stage stage) {
    for (Draft& draft : drafts) corrections.apply(draft.resource, stage);
  };
  correct(Stage::rows);
  api.scopes = all_scopes(drafts, pages);
  for (ir::Enumeration& enumeration : enumerations) corrections.apply(enumeration);
  resolved.samples = sample::JsonSamples(pages, diagnostics);
  const Observations observations(drafts, resolved.samples);
  Catalogue catalogue(std::move(enumerations));
  read_phrases(drafts, catalogue, diagnostics);
  find_revisions(drafts);
  correct(Stage::revisions);
  find_aliases(drafts, observations);
  correct(Stage::aliases);
  resolve_links(drafts, observations, diagnostics);
  correct(Stage::own_links);
  inherit_cardinalities(drafts, corrections);
  resolve_responses(drafts);
  correct(Stage::links);
  type_properties(drafts, catalogue, observations, corrections, diagnostics);
  type_parameters(drafts, catalogue, observations, corrections, diagnostics);
  type_from_elsewhere(drafts, pages, catalogue, corrections, diagnostics);
  correct(Stage::types);

  for (Draft& draft : drafts) api.resources.push_back(std::move(draft.resource));
  if (joined) add_agreements(api, joined->agreements);
  api.generic_errors = generic_errors(pages);
  api.status_errors = status_errors(pages);
  api.aliases = aliases_with_page(observations, api);
  finish_operations(api, drafts, catalogue, observations, corrections, diagnostics);
  api.enumerations = catalogue.take();
  ir::close_error_names(api);
  corrections.finish(api, diagnostics);
  if (joined) resolved.joined = std::move(joined->pages);
  std::ranges::stable_sort(diagnostics, {}, &Diagnostic::where);
  return resolved;
}

}  // namespace ucwagen::resolve
