#pragma once

#include <vector>

#include "generator/diagnostic/diagnostic.hpp"
#include "generator/model/model.hpp"
#include "generator/page/page.hpp"

/// What is wrong with pages that can be read all the same: one small function per rule.
namespace ucwagen::check {

/// Adds the findings of every rule. `pages` is everything that was given, articles among it, so that a link
/// to a page that was not given is told from one to a page that there is none of.
void run(const std::vector<page::Page>& pages, const model::Api& api, Diagnostics& diagnostics);

}  // namespace ucwagen::check
