// Made by ucwagen from expandDistributionGroup_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/distribution_group.hpp"

namespace ucwa {

/// The members of a mailing list. Use it to show who is on a list; a list that is too long answers
/// 403 TooManyContacts.
/// (expandDistributionGroup_ref.md)
using ExpandDistributionGroup = DistributionGroup;

}  // namespace ucwa
