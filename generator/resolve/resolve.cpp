#include "generator/resolve/resolve.hpp"

#include <algorithm>

#include "generator/resolve/articles.hpp"
#include "generator/resolve/catalogue.hpp"
#include "generator/resolve/corrections.hpp"
#include "generator/resolve/draft.hpp"
#include "generator/resolve/links.hpp"
#include "generator/resolve/observations.hpp"
#include "generator/resolve/phrases.hpp"
#include "generator/resolve/types.hpp"

namespace ucwagen::resolve {

namespace {

/// Only keys that lead to a resource with a page can carry its type.
std::map<std::string, std::string> aliases_with_page(const Observations& observations,
                                                     const model::Api& api) {
  std::map<std::string, std::string> aliases;
  for (const auto& [key, rel] : observations.aliases()) {
    if (std::ranges::binary_search(api.resources, rel, {}, &model::Resource::name)) aliases.emplace(key, rel);
  }
  return aliases;
}

}  // namespace

Resolved resolve(const std::vector<page::Page>& pages, const std::string& edition,
                 const std::vector<Correction>& corrections) {
  Resolved resolved;
  Diagnostics& diagnostics = resolved.diagnostics;
  model::Api& api = resolved.api;
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
  std::ranges::stable_sort(diagnostics, {}, &Diagnostic::where);
  return resolved;
}

}  // namespace ucwagen::resolve
