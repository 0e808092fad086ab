#include <algorithm>
#include <cstdlib>

#include "generator/serve/json_text.hpp"

#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {
namespace {

/// Reads "00:05:00", "PT5M" or minutes.
Milliseconds time_span(const std::string& text, Milliseconds otherwise) {
  if (text.empty()) return otherwise;
  if (text.starts_with("PT")) return std::chrono::minutes(std::atoi(text.c_str() + 2));
  const auto parts = split(text, ':');
  if (parts.size() < 2) return std::chrono::minutes(std::atoi(text.c_str()));
  return std::chrono::hours(std::atoi(parts[0].c_str())) + std::chrono::minutes(std::atoi(parts[1].c_str())) +
         std::chrono::seconds(parts.size() > 2 ? std::atoi(parts[2].c_str()) : 0);
}

/// Makes a person available as chosen. "Off work" can be chosen, but is shown as an activity of someone who is away.
void set_availability(Person& person, const std::string& chosen) {
  const bool off_work = chosen == "Offwork";
  person.availability = off_work ? "Away" : chosen;
  person.activity = off_work ? "off-work" : "";
}

}  // namespace

void add_once(std::vector<std::string>& list, const std::string& uri) {
  if (std::ranges::find(list, uri) == list.end()) list.push_back(uri);
}

Answer Presence::make_available(const Call& call) {
  Application& application = call.application;
  application.available = true;
  application.made_available_by = call.exchange.number;
  application.last_activity = world_.timeline.now();
  application.inactive_timeout = time_span(call.inputs.text("inactiveTimeout"), application.inactive_timeout);
  for (const char* name :
       {"audioPreference", "phoneNumber", "supportedMessageFormats", "supportedModalities"})
    if (call.inputs.has(name)) application.communication[name] = call.inputs.values()[name];
  ++application.communication_version;
  Person& person = *application.account->person;
  const std::string sign_in = call.inputs.text("signInAs");
  set_availability(person, sign_in.empty() ? "Online" : sign_in);
  person.last_active = world_.timeline.now();
  world_.emit(application, {.type = "updated",
                            .rel = "communication",
                            .href = application.href + "/communication",
                            .embedded = views_.communication(application)});
  world_.emit(application, {.type = "updated", .rel = "me", .href = application.href + "/me"});
  for (const char* rel : {"presence", "note", "location"})
    world_.emit(application, {.type = "added", .rel = rel, .href = application.href + "/me/" + rel});
  changed(person, "contactPresence");
  return {.status = 204};
}

/// Sets presence, note or location; an empty POST resets them.
Answer Presence::publish(const Call& call) {
  Person& person = *call.application.account->person;
  const std::string& rel = call.node.rel;
  if (rel == "presence") {
    set_availability(person, call.inputs.has("availability") ? call.inputs.text("availability") : "Online");
  } else if (rel == "note") {
    person.note = call.inputs.text("message");
  } else {
    person.location = call.inputs.text("location");
  }
  tell_own(*call.application.account, rel);
  changed(person, rel == "presence" ? "contactPresence" : rel == "note" ? "contactNote" : "contactLocation");
  return {.status = 204};
}

Answer Presence::report_activity(const Call& call) {
  call.application.last_activity = world_.timeline.now();
  Person& person = *call.application.account->person;
  person.last_active = world_.timeline.now();
  if (person.availability.starts_with("Idle") || person.activity == "Inactive") {
    person.availability = "Online";
    person.activity.clear();
    tell_own(*call.application.account, "presence");
    changed(person, "contactPresence");
  }
  return {.status = 204};
}

void Presence::tell_own(const Account& account, const std::string& rel) {
  world_.emit_to(account,
                 {.type = "updated", .rel = rel, .href = std::string(application_mark) + "/me/" + rel});
}

/// Sends an event to all who have subscribed to a person.
void Presence::changed(const Person& person, const std::string& part) {
  for (auto& [id, held] : world_.applications) {
    Application& application = *held;
    const bool in_contacts = application.contacts_subscribed && [&] {
      const auto uris = views_.contacts_of(*application.account);
      return std::ranges::find(uris, person.uri) != uris.end();
    }();
    const bool follows =
        in_contacts || std::ranges::any_of(application.subscriptions, [&](const auto& entry) {
          return std::ranges::find(entry.second.uris, person.uri) != entry.second.uris.end();
        });
    if (!follows) continue;
    const std::string contact = contact_href(application, person.uri);
    world_.emit(application, {.type = "updated",
                              .rel = part,
                              .href = contact + '/' + part,
                              .in_rel = "contact",
                              .in_href = contact});
  }
}

void Presence::add_groups(Account& account) {
  account.groups = {{"1", "Other Contacts", "defaultGroup", {}}, {"2", "Favorites", "pinnedGroup", {}}};
  for (const auto& user : world_.options.users)
    if (normal_uri(user.uri) != account.person->uri)
      add_once(account.groups.front().members, normal_uri(user.uri));
  for (const char* uri : {"sip:dana@contoso.com", "sip:johndoe@contoso.com"})
    add_once(account.groups.front().members, world_.person(uri).uri);
}

Group* Presence::find_group(Account& account, const std::string& id) {
  for (auto& group : account.groups)
    if (id.empty() ? group.rel == "defaultGroup" : group.id == id) return &group;
  return nullptr;
}

/// Changes contact list, groups and privacy by POST or PUT.
Answer Presence::change_people(const Call& call) {
  Application& application = call.application;
  Account& account = *application.account;
  const std::string& rel = call.node.rel;
  const std::string people = std::string(application_mark) + "/people";
  if (rel == "myGroups") {
    const std::string name = call.inputs.text("displayName"), id = world_.new_id();
    for (const auto& group : account.groups)
      if (same_text(group.name, name))
        return error_answer(world_.api, {409, "AlreadyExists", "There is a group of that name.", {}});
    account.groups.push_back({id, name, "group", {}});
    world_.emit_to(account, {.type = "added",
                             .rel = "group",
                             .href = people + "/groups/" + id,
                             .in_rel = "myGroups",
                             .in_href = people + "/groups"});
    return {.status = call.exchange.documented.operation->result.status.value_or(201)};
  }
  if (rel == "group") {
    Group* group = find_group(account, call.node.id);
    for (const char* name : {"displayName", "name"})
      if (call.inputs.has(name)) group->name = call.inputs.text(name);
    if (const std::string name = text_member(call.inputs.body, "name"); !name.empty()) group->name = name;
    world_.emit_to(account, {.type = "updated", .rel = "group", .href = people + "/groups/" + group->id});
    return {.status = 200, .document = views_.group(application, *group)};
  }
  if (rel == "contactPrivacyRelationship") {
    const std::string level = call.inputs.text("relationshipLevel");
    if (!level.empty()) account.privacy[call.node.id] = level;
    return {.status = 200, .document = views_.document(application, call.node)};
  }
  if (rel == "resetContactPrivacyRelationship") {
    account.privacy.erase(call.node.id);
    return {.status = 204};
  }
  if (rel.find("ubscriptionToContactsAndGroups") != std::string::npos) {
    application.contacts_subscribed = rel.starts_with("start");
    const std::string href = application.href + "/people/myContactsAndGroupsSubscription";
    world_.emit(application, {.type = "updated", .rel = "myContactsAndGroupsSubscription", .href = href});
    Answer answer{.status = call.exchange.documented.operation->result.status.value_or(204)};
    if (answer.status == 201) answer.headers.emplace_back("Location", href);
    return answer;
  }
  const std::string uri = normal_uri(call.inputs.text("contactUri"));
  if (rel == "removeContactFromAllGroups") {
    for (auto& group : account.groups) std::erase(group.members, uri);
    world_.emit_to(account, {.type = "deleted",
                             .rel = "contact",
                             .href = people + '/' + bare_uri(uri),
                             .in_rel = "myContacts",
                             .in_href = people + "/myContacts"});
    return {.status = 204};
  }
  if (rel == "myGroupMemberships") {
    Group* group = find_group(account, call.inputs.text("groupId"));
    if (!group) return error_answer(world_.api, {404, "", "There is no such group.", {}});
    world_.person(uri);
    add_once(group->members, uri);
    world_.emit_to(account, {.type = "added",
                             .rel = "contact",
                             .href = people + '/' + bare_uri(uri),
                             .in_rel = group->rel,
                             .in_href = people + "/groups/" + group->id});
    Node membership{.rel = "myGroupMembership", .id = group->id + ';' + bare_uri(uri)};
    return {.status = 201, .document = views_.document(application, membership)};
  }
  if (rel == "presenceSubscriptionMemberships" || rel == "memberships") return subscribe(call);
  return {.status = call.exchange.documented.operation->result.status.value_or(204)};
}

Answer Presence::search(const Call& call) const {
  const std::string query = lower_case(call.inputs.text("query")),
                    mail = lower_case(call.inputs.text("mail"));
  const auto limit = static_cast<std::size_t>(call.inputs.number("limit", 100));
  Json found = Json::array();
  bool more = false;
  for (const auto& [uri, person] : world_.people) {
    if (uri.ends_with(".invalid")) continue;
    const bool fits = mail.empty()
                          ? !query.empty() && (lower_case(person->name).find(query) != std::string::npos ||
                                               uri.find(query) != std::string::npos)
                          : bare_uri(uri) == mail;
    if (!fits) continue;
    more = found.size() >= limit;
    if (!more) found.push_back(views_.contact(call.application, uri));
  }
  return {.status = 200,
          .document = world_.compose("search", call.node.href, {{"moreResultsAvailable", more}}, {},
                                     {{"contact", found}, {"distributionGroup", Json::array()}})};
}

/// Deletes a group, a membership or a subscription.
Answer Presence::remove(const Call& call) {
  Application& application = call.application;
  Account& account = *application.account;
  const std::string& id = call.node.id;
  const std::string people = std::string(application_mark) + "/people";
  if (call.node.rel == "presenceSubscription") {
    world_.timeline.cancel(application.subscriptions.at(id).timer);
    application.subscriptions.erase(id);
    world_.emit(application, {.type = "deleted", .rel = "presenceSubscription", .href = call.node.href});
  } else if (call.node.rel.ends_with("Membership")) {
    const std::string owner = id.substr(0, id.find(';')), uri = normal_uri(id.substr(id.find(';') + 1));
    if (const auto one = application.subscriptions.find(owner); one != application.subscriptions.end())
      std::erase(one->second.uris, uri);
    if (Group* group = call.node.rel == "myGroupMembership" ? find_group(account, owner) : nullptr) {
      std::erase(group->members, uri);
      world_.emit_to(account, {.type = "deleted",
                               .rel = "contact",
                               .href = people + '/' + bare_uri(uri),
                               .in_rel = group->rel,
                               .in_href = people + "/groups/" + group->id});
    }
  } else {
    std::erase_if(account.groups, [&](const Group& group) { return group.id == id && group.rel == "group"; });
    world_.emit_to(account, {.type = "deleted",
                             .rel = "group",
                             .href = people + "/groups/" + id,
                             .in_rel = "myGroups",
                             .in_href = people + "/groups"});
  }
  return {.status = 204};
}

}  // namespace ucwagen::serve
