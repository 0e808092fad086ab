#pragma once

#include <optional>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/ir/model.hpp"

/// Merges two pages about one resource, fact by fact: each adds what the other lacks, equal facts get evidence from
/// both, and contradictions are reported.
namespace ucwagen::resolve {

/// A row whose type another page confirms.
struct Agreement {
  ir::Source row, other;
};

struct JoinedPages {
  std::vector<page::Page> pages;
  std::vector<Agreement> agreements;
};

/// Nothing if no two pages are about the same resource or enumeration.
[[nodiscard]] std::optional<JoinedPages> join_pages(const std::vector<page::Page>& pages,
                                                    Diagnostics& diagnostics);

/// Adds the row of the other page to the evidence of every type that the first page stated.
void add_agreements(ir::Api& api, const std::vector<Agreement>& agreements);

}  // namespace ucwagen::resolve
