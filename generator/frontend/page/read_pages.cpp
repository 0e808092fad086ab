#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>

#include "generator/base/parallel.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

namespace {

void append(Diagnostics& all, Diagnostics& more) { std::ranges::move(more, std::back_inserter(all)); }

}  // namespace

std::vector<Page> read_all(const std::vector<base::File>& files, Diagnostics& diagnostics) {
  std::vector<Page> pages(files.size());
  std::vector<Diagnostics> found(files.size());
  base::in_parallel(files.size(), [&](std::size_t i) { pages[i] = read(files[i], found[i]); });
  for (auto& each : found) append(diagnostics, each);
  return pages;
}

ReadPages read_all(const std::vector<std::string>& paths) {
  struct One {
    Page page;
    Diagnostics diagnostics;
  };
  std::map<std::string, One> by_file;
  std::mutex mutex;
  ReadPages result;
  result.input = base::read_input(paths, [&](const base::File& file) {
    One one;
    one.page = read(file, one.diagnostics);
    const std::lock_guard lock(mutex);
    by_file.emplace(file.name, std::move(one));
  });
  result.pages.reserve(by_file.size());
  for (auto& [file, one] : by_file) {
    result.pages.push_back(std::move(one.page));
    append(result.diagnostics, one.diagnostics);
  }
  return result;
}

}  // namespace ucwagen::page
