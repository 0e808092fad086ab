#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_samples.hpp"
#include "generator/ir/model.hpp"

/// What no page says alone: types by evidence, link targets, aliases, revisions, cardinality, corrections.
namespace ucwagen::resolve {

/// One correction of a true mistake in the pages; spec/corrections.json holds a list of them
/// (docs/corrections.md).
struct Correction {
  std::string path;  ///< of the fact, as `ucwagen explain` takes it: "policies.emoticons#type"
  std::string was;   ///< exact present value; a correction that no longer matches is an error
  std::string is;
  std::string why;
  std::vector<std::string> editions;  ///< labels of the editions it is for; empty: all
  ir::Source source;                  ///< in the corrections file
  bool must_fit = true;               ///< one that expects something else is an error; false: it is an offer
};

/// Reads a corrections file. A malformed one gives diagnostics and no corrections.
[[nodiscard]] std::vector<Correction> parse_corrections(const std::string& file, const std::string& json,
                                                        Diagnostics& diagnostics);

struct Resolved {
  ir::Api api;
  Diagnostics diagnostics;
  JsonSamples samples;  ///< of the given pages, which must outlive them
};

/// Builds the typed model from the facts of all pages. `edition` labels it.
[[nodiscard]] Resolved resolve(const std::vector<page::Page>& pages, const std::string& edition,
                               const std::vector<Correction>& corrections);

}  // namespace ucwagen::resolve
