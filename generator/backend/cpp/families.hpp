#pragma once

#include <vector>

#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// Resources with different names and the same members: group, pinnedGroup, delegatesGroup. They get a common view,
/// named after the general one of them.
struct Family {
  const ir::Resource* head = nullptr;  ///< the resource with the general name
  std::vector<const ir::Resource*> resources;
};

/// Families of at least three resources, in the order of their heads. Resources without members are not a family, nor
/// are resources whose names do not contain each other.
[[nodiscard]] std::vector<Family> families_of(const ir::Api& api);

}  // namespace ucwagen::cpp
