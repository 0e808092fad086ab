#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "generator/frontend/resolve/draft.hpp"

namespace ucwagen::resolve {

/// Finds the resources whose names have the same ending without a look at all of them: the names are sorted from their
/// last letter.
class Families {
 public:
  explicit Families(const std::vector<Draft>& drafts) {
    for (const Draft& draft : drafts) members_.emplace_back(backwards(draft.resource.name), &draft);
    std::ranges::sort(members_);
  }

  /// Those whose names have that ending, in the order of the drafts.
  [[nodiscard]] std::vector<const Draft*> with(const std::string& suffix) const {
    const std::string prefix = backwards(suffix);
    std::vector<const Draft*> found;
    auto member = std::ranges::lower_bound(members_, prefix, {}, &Member::first);
    for (; member != members_.end() && member->first.starts_with(prefix); ++member)
      found.push_back(member->second);
    std::ranges::sort(found);
    return found;
  }

 private:
  using Member = std::pair<std::string, const Draft*>;
  static std::string backwards(const std::string& name) { return {name.rbegin(), name.rend()}; }
  std::vector<Member> members_;
};

}  // namespace ucwagen::resolve
