#pragma once

#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_samples.hpp"
#include "generator/ir/model.hpp"

/// What is wrong with pages that can be read all the same.
namespace ucwagen::check {

/// Everything that was given, articles among it: a link to an article is not broken if the article was read.
struct Subject {
  const std::vector<base::File>& files;
  const std::vector<page::Page>& pages;  ///< in the order of the files
  const ir::Api& api;
  const resolve::JsonSamples& samples;  ///< those of the pages
};

/// Adds the findings of every rule.
void run(const Subject& subject, Diagnostics& diagnostics);

}  // namespace ucwagen::check
