#pragma once

#include "ucwa/resources/presence_subscription_memberships.hpp"

namespace ucwa {

/// The contacts in one presence subscription.
/// (memberships_ref.md:1)
using Memberships = PresenceSubscriptionMemberships;

}  // namespace ucwa
