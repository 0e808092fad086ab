#pragma once

#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_tree.hpp"

namespace ucwagen::resolve {

struct ReadSample {
  page::SampleRole role;
  Json root;
  std::string file;  ///< of the page that shows it
};

/// Whether the body of a sample should be JSON; multipart, SDP and HTML are not.
[[nodiscard]] bool claims_json(const page::Sample& sample);

/// The JSON samples, each repaired from its XML counterpart: the sample with the same role and
/// index. Reports samples that do not parse, break a string, lost blanks or differ from their counterpart.
[[nodiscard]] std::vector<ReadSample> read_samples(const page::Page& page,
                                                   const std::vector<page::Sample>& samples,
                                                   Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
