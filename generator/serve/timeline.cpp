#include "generator/serve/timeline.hpp"

#include <algorithm>

namespace ucwagen::serve {

Timeline::Id Timeline::after(Milliseconds delay, std::function<void()> action) {
  const Milliseconds time = now_ + std::clamp(delay, Milliseconds{0}, longest);
  due_.emplace(std::pair{time, ++last_}, std::move(action));
  times_.emplace(last_, time);
  return last_;
}

void Timeline::cancel(Id id) {
  const auto found = times_.find(id);
  if (found == times_.end()) return;
  due_.erase({found->second, id});
  times_.erase(found);
}

void Timeline::advance(Milliseconds by) {
  const Milliseconds end = now_ + by;
  while (!due_.empty() && due_.begin()->first.first <= end) {
    auto first = due_.extract(due_.begin());
    now_ = std::max(now_, first.key().first);
    times_.erase(first.key().second);
    first.mapped()();
  }
  now_ = end;
}

std::optional<Milliseconds> Timeline::next_due() const {
  if (due_.empty()) return std::nullopt;
  return due_.begin()->first.first;
}

}  // namespace ucwagen::serve
