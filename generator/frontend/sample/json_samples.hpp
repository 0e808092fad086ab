#pragma once

#include <unordered_map>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_tree.hpp"

namespace ucwagen::sample {

/// Whether the body of a sample should be JSON; multipart, SDP and HTML are not.
[[nodiscard]] bool claims_json(const page::Sample& sample);

/// The samples that are JSON, each parsed once and repaired from its XML form: the sample of its role that has
/// the same place among the XML ones. The pages must outlive the object.
class JsonSamples {
 public:
  JsonSamples() = default;
  /// Reads the samples of resource pages, on every core. Reports samples that do not parse, break a string, lost
  /// blanks or differ from their XML form.
  JsonSamples(const std::vector<page::Page>& pages, Diagnostics& diagnostics);

  /// The JSON value of a sample of one of the pages; null if it is not JSON.
  [[nodiscard]] const Json* find(const page::Sample& sample) const;

 private:
  std::unordered_map<const page::Sample*, Json> samples_;
};

}  // namespace ucwagen::sample
