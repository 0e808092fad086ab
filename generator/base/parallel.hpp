#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <utility>
#include <vector>

namespace ucwagen::base {

/// Starts `work` on another thread. Where the system gives none, it runs in get() of the result.
[[nodiscard]] auto run_beside(auto&& work) {
  return std::async(std::launch::async | std::launch::deferred, std::forward<decltype(work)>(work));
}

/// Calls `work(i)` once for each i below `count`. The calls must not depend on one another. Uses at most one thread for each
/// core, and one for every `worth_a_thread` calls, since a thread costs more than a short call.
void in_parallel(std::size_t count, const auto& work, std::size_t worth_a_thread = 8) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (auto i = next++; i < count; i = next++) work(i);
  };
  const auto wanted = std::min<std::size_t>(std::thread::hardware_concurrency(),
                                            (count + worth_a_thread - 1) / worth_a_thread);
  std::vector<std::future<void>> helpers;
  for (std::size_t i = 1; i < wanted; ++i) helpers.push_back(run_beside(run));
  run();
  for (auto& helper : helpers) helper.get();
}

}  // namespace ucwagen::base
