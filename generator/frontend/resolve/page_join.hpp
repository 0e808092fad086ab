#pragma once

#include <optional>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/agreements.hpp"

/// Merges two pages about one resource, fact by fact: each adds what the other lacks, equal facts get evidence from
/// both, and contradictions are reported.
namespace ucwagen::resolve {

struct JoinedPages {
  std::vector<page::Page> pages;
  std::vector<Agreement> agreements;
};

/// Nothing if no two pages are about the same resource or enumeration.
[[nodiscard]] std::optional<JoinedPages> join_pages(const std::vector<page::Page>& pages,
                                                    Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
