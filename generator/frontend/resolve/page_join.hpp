#pragma once

#include <optional>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/ir/model.hpp"

/// Two pages on one resource, joined fact by fact: what one of them lacks the other adds, what both state alike
/// is known twice, and what they state differently is reported.
namespace ucwagen::resolve {

/// A row whose type another page states alike.
struct Agreement {
  ir::Source row, other;
};

struct JoinedPages {
  std::vector<page::Page> pages;
  std::vector<Agreement> agreements;
};

/// Nothing where no two pages are about the same resource or enumeration.
[[nodiscard]] std::optional<JoinedPages> join_pages(const std::vector<page::Page>& pages,
                                                    Diagnostics& diagnostics);

/// Adds the other page's row to the evidence of every type that was taken from the first page's.
void add_agreements(ir::Api& api, const std::vector<Agreement>& agreements);

}  // namespace ucwagen::resolve
