#include "generator/frontend/resolve/resolve.hpp"

#include <algorithm>

#include "generator/frontend/resolve/article_facts.hpp"
#include "generator/frontend/resolve/corrections.hpp"
#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/link_targets.hpp"
#include "generator/frontend/resolve/observations.hpp"
#include "generator/frontend/resolve/phrase_values.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

/// Only keys that lead to a resource with a page can carry its type.
std::map<std::string, std::string> aliases_with_page(const Observations& observations, const ir::Api& api) {
  std::map<std::string, std::string> aliases;
  for (const auto& [key, rel] : observations.aliases()) {
    if (std::ranges::binary_search(api.resources, rel, {}, &ir::Resource::name)) aliases.emplace(key, rel);
  }
  return aliases;
}

/// What a correction made an enumeration may show values in samples that the enumeration's page lacks.
void add_members_of_corrected(ir::Api& api, const Observations& observations, Diagnostics& diagnostics) {
  const auto is_corrected = [](const ir::Type& type) {
    return type.kind == ir::TypeKind::enumeration && type.evidence.size() == 1 &&
           type.evidence.front().how == ir::How::correction;
  };
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Property& property : resource.properties) {
      if (!is_corrected(property.type)) continue;
      const auto found =
          std::ranges::find(api.enumerations, property.type.enumeration, &ir::Enumeration::name);
      if (found == api.enumerations.end()) continue;
      for (const Observed& seen : observations.property(resource.name, property.name)) {
        for (const std::string& value : seen.texts) {
          if (std::ranges::find(found->members, value, &ir::Member::name) != found->members.end()) continue;
          found->members.push_back({value, {}, seen.source});
          diagnostics.push_back(missing_value(*found, value, seen.source));
        }
      }
    }
  }
}

}  // namespace

Resolved resolve(const std::vector<page::Page>& pages, const std::string& edition,
                 const std::vector<Correction>& corrections) {
  Resolved resolved;
  Diagnostics& diagnostics = resolved.diagnostics;
  ir::Api& api = resolved.api;
  api.edition = edition;

  std::vector<Draft> drafts = draft_resources(pages);
  const Observations observations(drafts, diagnostics);
  Catalogue catalogue(pages);
  read_phrases(drafts, catalogue, diagnostics);
  link_resources(drafts, observations);
  resolve_links(drafts, observations, diagnostics);
  resolve_responses(drafts);
  type_properties(drafts, catalogue, observations, diagnostics);
  type_parameters(drafts, catalogue, observations, diagnostics);
  type_from_elsewhere(drafts, pages, diagnostics);

  for (Draft& draft : drafts) api.resources.push_back(std::move(draft.resource));
  api.enumerations = catalogue.take();
  api.scopes = all_scopes(pages);
  api.generic_errors = generic_errors(pages);
  api.status_errors = status_errors(pages);
  api.aliases = aliases_with_page(observations, api);
  apply_corrections(api, corrections, diagnostics);
  add_members_of_corrected(api, observations, diagnostics);
  std::ranges::stable_sort(diagnostics, {}, &Diagnostic::where);
  return resolved;
}

}  // namespace ucwagen::resolve
