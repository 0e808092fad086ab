// Made by ucwagen from expandDistributionGroup_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/distribution_group.hpp"

namespace ucwa {

/// Expands a distribution group to the contacts in it. A distribution group is a group of Active
/// Directory that can receive mail. The operation fails with TooManyContacts if the group has too
/// many members.
/// (expandDistributionGroup_ref.md)
using ExpandDistributionGroup = DistributionGroup;

}  // namespace ucwa
