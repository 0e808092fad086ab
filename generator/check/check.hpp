#pragma once

#include <vector>

#include "generator/diagnostic/diagnostic.hpp"
#include "generator/model/model.hpp"
#include "generator/page/page.hpp"
#include "generator/source/source.hpp"

/// What is wrong with pages that can be read all the same.
namespace ucwagen::check {

/// Everything that was given, articles among it: a link to an article is not broken if the article was read.
struct Subject {
  const std::vector<source::File>& files;
  const std::vector<page::Page>& pages;  ///< in the order of the files
  const model::Api& api;
};

/// Adds the findings of every rule.
void run(const Subject& subject, Diagnostics& diagnostics);

}  // namespace ucwagen::check
