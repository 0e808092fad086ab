#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_samples.hpp"
#include "generator/ir/model.hpp"

/// Combines all pages into the model: types from evidence, link targets, aliases, revisions, cardinality,
/// corrections.
namespace ucwagen::resolve {

/// A correction of a mistake in the pages; spec/corrections.json is a list of corrections
/// (docs/corrections.md).
struct Correction {
  std::string path;  ///< of the fact, as `ucwagen explain` takes it: "policies.emoticons#type"
  std::string was;   ///< exact value on the page; a correction that no longer matches is an error
  std::string is;
  std::string why;
  std::vector<std::string> editions;  ///< labels of the editions it is for; empty: all
  ir::Source source;                  ///< in the corrections file
  bool must_fit = true;               ///< false: the correction is ignored if it does not match
};

/// Reads a corrections file. A malformed file gives diagnostics and no corrections.
[[nodiscard]] std::vector<Correction> parse_corrections(const std::string& file, const std::string& json,
                                                        Diagnostics& diagnostics);

struct Resolved {
  ir::Api api;
  /// The pages, with those on one resource or enumeration joined; absent if there are no two such pages.
  std::optional<std::vector<page::Page>> joined = std::nullopt;
  Diagnostics diagnostics;
  sample::JsonSamples samples;  ///< of the joined pages, or of the given ones, which must outlive them
};

/// Builds the typed model from the facts of the given pages, with the listed corrections. `edition` labels it.
[[nodiscard]] Resolved resolve(const std::vector<page::Page>& given, const std::string& edition,
                               const std::vector<Correction>& listed);

}  // namespace ucwagen::resolve
