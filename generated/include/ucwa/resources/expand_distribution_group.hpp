#pragma once

#include "ucwa/resources/distribution_group.hpp"

namespace ucwa {

/// The members of a mailing list. Use it to show who is on a list; a list that is too long answers
/// 403 TooManyContacts.
/// (expandDistributionGroup_ref.md:1)
using ExpandDistributionGroup = DistributionGroup;

}  // namespace ucwa
