#include <utility>

#include "generator/base/parallel.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

std::vector<Page> read_all(const std::vector<base::File>& files, Diagnostics& diagnostics) {
  std::vector<Page> pages(files.size());
  std::vector<Diagnostics> found(files.size());
  markdown::TableCache tables;
  base::in_parallel(files.size(), [&](std::size_t i) { pages[i] = read(files[i], found[i], tables); });
  for (Diagnostics& each : found) append(diagnostics, std::move(each));
  return pages;
}

}  // namespace ucwagen::page
