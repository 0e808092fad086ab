#include <algorithm>

#include "generator/serve/session/operations.hpp"

// Subscriptions to the presence of people, which end by themselves.

namespace ucwagen::serve {

void Presence::extend(Application& application, Subscription& subscription, long long minutes) {
  constexpr long long longest = 30;
  const Milliseconds now = world_.timeline.now();
  const Milliseconds limit = now + std::chrono::minutes(longest);
  subscription.end =
      std::min(std::max(subscription.end, now) + Milliseconds(std::chrono::minutes(minutes)), limit);
  world_.timeline.cancel(subscription.timer);
  subscription.timer = world_.timeline.after(
      subscription.end - now, [this, application_id = application.id, id = subscription.id] {
        const auto found = world_.applications.find(application_id);
        if (found == world_.applications.end() || found->second->subscriptions.erase(id) == 0) return;
        world_.emit(*found->second, {.type = "deleted",
                                     .rel = "presenceSubscription",
                                     .href = found->second->href + "/people/presenceSubscriptions/" + id});
      });
}

Answer Presence::subscribe(const Call& call) {
  Application& application = call.application;
  const std::string& rel = call.node.rel;
  const long long minutes = call.inputs.number("duration", 10);
  const auto known = application.subscriptions.find(call.node.id);
  if (rel == "presenceSubscription") {
    extend(application, known->second, minutes);
    return {.status = 200, .document = views_.subscription(application, known->second)};
  }
  std::vector<std::string> uris = call.inputs.texts("uris");
  for (const auto& uri : call.inputs.texts("contactUris")) uris.push_back(uri);
  if (rel == "subscribeToGroupPresence")
    for (const auto& group : application.account->groups)
      if (group.id == call.node.id) uris = group.members;
  const bool adds = rel == "addToPresenceSubscription" && known != application.subscriptions.end();
  const std::string id = adds ? known->first : world_.new_id();
  Subscription& subscription = application.subscriptions[id];
  subscription.id = id;
  if (!adds) extend(application, subscription, minutes);
  for (const auto& uri : uris) {
    world_.person(uri);
    add_once(subscription.uris, normal_uri(uri));
  }
  const std::string href = application.href + "/people/presenceSubscriptions/" + subscription.id;
  world_.emit(application, {.type = adds ? "updated" : "added", .rel = "presenceSubscription", .href = href});
  for (const auto& uri : subscription.uris) {  // the first state is also sent as an event
    const std::string contact = contact_href(application, uri);
    world_.emit(application, {.type = "updated",
                              .rel = "contactPresence",
                              .href = contact + "/contactPresence",
                              .in_rel = "contact",
                              .in_href = contact});
  }
  return {.status = 201,
          .document = views_.subscription(application, subscription),
          .headers = {{"Location", href}}};
}

void Presence::end_subscriptions(Application& application) {
  for (auto& [id, subscription] : application.subscriptions) world_.timeline.cancel(subscription.timer);
  application.subscriptions.clear();
  application.contacts_subscribed = false;
}

}  // namespace ucwagen::serve
