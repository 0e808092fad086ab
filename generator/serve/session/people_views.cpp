#include <algorithm>

#include "generator/serve/http/xml_text.hpp"
#include "generator/serve/session/live_views.hpp"

namespace ucwagen::serve {

std::vector<std::string> Views::contacts_of(const Account& account) const {
  std::vector<std::string> uris;
  for (const auto& group : account.groups)
    for (const auto& uri : group.members)
      if (std::ranges::find(uris, uri) == uris.end()) uris.push_back(uri);
  return uris;
}

Json Views::people(const Application& application) const {
  const std::string self = application.href + "/people";
  std::vector<Link> links;
  if (!application.account->guest) {
    links.push_back({"myGroups", self + "/groups", ""});
    for (const char* rel : {"search", "myContacts", "subscribedContacts", "presenceSubscriptions",
                            "presenceSubscriptionMemberships", "myGroupMemberships",
                            "myContactsAndGroupsSubscription", "myPrivacyRelationships"})
      links.push_back({rel, self + '/' + rel, ""});
  }
  return world_.compose("people", self, {}, links);
}

Json Views::contact(const Application& application, const std::string& uri) const {
  const Person& person = world_.person(uri);
  const std::string self = contact_href(application, uri);
  const Json properties{{"emailAddresses", {bare_uri(person.uri)}},
                        {"name", person.name},
                        {"sourceNetwork", "SameEnterprise"},
                        {"type", "User"},
                        {"uri", person.uri},
                        {"workPhoneNumber", "tel:+14255550110"}};
  std::vector<Link> links;
  for (const char* rel : {"contactLocation", "contactNote", "contactPhoto", "contactPresence",
                          "contactPrivacyRelationship", "contactSupportedModalities"})
    links.push_back({rel, self + '/' + rel, ""});
  return world_.compose("contact", self, properties, links);
}

Json Views::contact_part(const Application& application, const Node& node) const {
  const Person& person = world_.person(node.id);
  Json properties = Json::object();
  std::vector<Link> links;
  if (node.rel == "contactPresence") {
    const auto account = world_.accounts.find(person.uri);
    const bool away = account != world_.accounts.end() && !world_.available_application(person.uri);
    const std::string availability = away ? "Offline" : person.availability;
    properties = {{"activity", away || person.activity.empty() ? availability : person.activity},
                  {"availability", availability},
                  {"deviceType", "PC"},
                  {"lastActive",
                   ajax_date((world_.timeline.date() - world_.timeline.now() + person.last_active).count())}};
  } else if (node.rel == "contactNote") {
    properties = {{"message", person.note}, {"type", "Personal"}};
  } else if (node.rel == "contactLocation") {
    properties = {{"location", person.location}};
  } else if (node.rel == "contactSupportedModalities") {
    properties = {{"modalities", {"Messaging", "PhoneAudio"}}};
  } else if (node.rel == "contactPrivacyRelationship") {
    const auto level = application.account->privacy.find(node.id);
    properties = {
        {"relationshipLevel", level == application.account->privacy.end() ? "Colleagues" : level->second}};
    add_actions(node.rel, node.href, links);
  }
  return world_.compose(node.rel, node.href, properties, links);
}

Json Views::list(const Node& node, const std::string& rel, const std::vector<Json>& documents) const {
  Json embedded{{rel, Json::array()}};
  for (const auto& document : documents) embedded[rel].push_back(document);
  return world_.compose(node.rel, node.href, {{"moreResultsAvailable", false}}, {}, embedded);
}

Json Views::group(const Application& application, const Group& group) const {
  const std::string self = application.href + "/people/groups/" + group.id;
  std::vector<Link> links{{"groupContacts", self + "/groupContacts", ""}};
  add_actions(group.rel, self, links);
  return world_.compose(group.rel, self, {{"id", group.id}, {"name", group.name}}, links);
}

Json Views::groups(const Application& application, const Node& node) const {
  std::vector<Link> links;
  Json embedded{{"group", Json::array()}};
  for (const auto& one : application.account->groups) {
    const std::string self = node.href + '/' + one.id;
    links.push_back({one.rel, self, one.name});
    if (one.rel == "group") embedded["group"].push_back(group(application, one));
  }
  return world_.compose(node.rel, node.href, {}, links, embedded);
}

Json Views::subscription(const Application& application, const Subscription& subscription) const {
  const std::string self = application.href + "/people/presenceSubscriptions/" + subscription.id;
  std::vector<Link> links{{"memberships", self + "/memberships", ""}};
  add_actions("presenceSubscription", self, links);
  return world_.compose("presenceSubscription", self, {{"id", subscription.id}}, links);
}

Json Views::memberships(const Application& application, const Node& node) const {
  std::vector<Json> list;
  const auto add = [&](const std::string& rel, const std::string& id, const std::string& uri,
                       const Link& of) {
    const std::string folder = rel == "myGroupMembership" ? "/people/myGroupMemberships/"
                                                          : "/people/presenceSubscriptionMemberships/";
    Node one;
    list.push_back(world_.compose(rel, application.href + folder + id + ';' + bare_uri(uri), {},
                                  {{"contact", contact_href(application, uri), ""}, of}));
  };
  const bool single = node.rel == "myGroupMembership" || node.rel == "presenceSubscriptionMembership";
  const auto wanted = [&](const std::string& id, const std::string& uri) {
    return !single || node.id == id + ';' + bare_uri(uri);
  };
  if (node.rel.starts_with("myGroup")) {
    for (const auto& group : application.account->groups)
      for (const auto& uri : group.members)
        if (wanted(group.id, uri))
          add("myGroupMembership", group.id, uri,
              {group.rel, application.href + "/people/groups/" + group.id, ""});
  } else {
    for (const auto& [id, subscription] : application.subscriptions)
      for (const auto& uri : subscription.uris)
        if (wanted(id, uri) && (node.rel != "memberships" || node.id == id))
          add("presenceSubscriptionMembership", id, uri,
              {"presenceSubscription", application.href + "/people/presenceSubscriptions/" + id, ""});
  }
  if (single) return list.empty() ? Json() : list.front();
  return this->list(
      node, node.rel.starts_with("myGroup") ? "myGroupMembership" : "presenceSubscriptionMembership", list);
}

std::optional<Json> Views::people_part(Application& application, const Node& node) const {
  const Account& account = *application.account;
  if (node.rel == "contact") return contact(application, node.id);
  if (node.rel == "contactPhoto") return std::nullopt;
  if (node.rel.starts_with("contact") && !node.action) return contact_part(application, node);
  if (node.rel == "myGroups") return groups(application, node);
  if (node.rel == "myContactsAndGroupsSubscription") {
    std::vector<Link> links;
    add_actions(node.rel, node.href, links);
    return world_.compose(node.rel, node.href,
                          {{"state", application.contacts_subscribed ? "Connected" : "Disconnected"}}, links);
  }
  if (node.rel == "subscribedContacts") {
    std::vector<Link> links;
    for (const auto& [id, subscription] : application.subscriptions)
      for (const auto& uri : subscription.uris)
        links.push_back({"contact", contact_href(application, uri), world_.person(uri).name});
    return world_.compose(node.rel, node.href, {}, links);
  }
  if (node.rel == "myContacts" || node.rel == "groupContacts") {
    std::vector<Json> documents;
    for (const auto& uri : contacts_of(account)) {
      const auto group = std::ranges::find(account.groups, node.id, &Group::id);
      if (node.rel == "groupContacts" && group != account.groups.end() &&
          std::ranges::find(group->members, uri) == group->members.end())
        continue;
      documents.push_back(contact(application, uri));
    }
    return list(node, "contact", documents);
  }
  if (node.rel == "myPrivacyRelationships")
    return world_.compose(node.rel, node.href, {}, {}, {{"myPrivacyRelationship", Json::array()}});
  if (node.rel == "presenceSubscriptions") {
    std::vector<Json> documents;
    for (const auto& [id, one] : application.subscriptions)
      documents.push_back(subscription(application, one));
    return list(node, "presenceSubscription", documents);
  }
  if (node.rel == "presenceSubscription")
    return subscription(application, application.subscriptions.at(node.id));
  if (node.rel.find("emberships") != std::string::npos) return memberships(application, node);
  if (node.rel.ends_with("Membership")) {
    Json document = memberships(application, node);
    return document.is_null() ? std::nullopt : std::optional(std::move(document));
  }
  for (const auto& one : account.groups)
    if (one.id == node.id && one.rel == node.rel) return group(application, one);
  return std::nullopt;
}

}  // namespace ucwagen::serve
