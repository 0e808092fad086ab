#pragma once

#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_samples.hpp"
#include "generator/ir/model.hpp"

/// The rules about pages that were read successfully.
namespace ucwagen::check {

/// The whole input, including articles: a link to an article is not broken if the article was read.
struct Subject {
  const std::vector<base::File>& files;
  const std::vector<page::Page>& pages;  ///< in the order of the files
  /// The same, but pages about one resource or enumeration are joined into one page.
  const std::vector<page::Page>& joined;
  const ir::Api& api;
  const sample::JsonSamples& samples;  ///< those of the joined pages
};

/// Adds the findings of every rule.
void run(const Subject& subject, Diagnostics& diagnostics);

}  // namespace ucwagen::check
