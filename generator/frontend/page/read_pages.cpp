#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>

#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

std::vector<Page> read_all(const std::vector<base::File>& files, Diagnostics& diagnostics) {
  std::vector<Page> pages(files.size());
  std::vector<Diagnostics> found(files.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (auto i = next++; i < files.size(); i = next++) pages[i] = read(files[i], found[i]);
  };
  // Pages are independent of each other, so they can be read in parallel; fewer than eight are not worth a thread.
  const auto wanted = std::min<std::size_t>(std::thread::hardware_concurrency(), files.size() / 8 + 1);
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < wanted; ++i) helpers.emplace_back(work);
    work();
  }
  for (auto& each : found) std::move(each.begin(), each.end(), std::back_inserter(diagnostics));
  return pages;
}

}  // namespace ucwagen::page
