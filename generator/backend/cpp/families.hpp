#pragma once

#include <vector>

#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// Resources of different names whose members are the same: group, pinnedGroup, delegatesGroup. What works on one
/// works on all, so they get a common view, named after the one that the others are kinds of.
struct Family {
  const ir::Resource* head = nullptr;  ///< the one of the plain name
  std::vector<const ir::Resource*> resources;
};

/// Families of at least three, in the order of their heads. Resources without any members are none, and neither are
/// those of which no name is a word of another's.
[[nodiscard]] std::vector<Family> families_of(const ir::Api& api);

}  // namespace ucwagen::cpp
