#include "generator/serve/http/xml_text.hpp"
#include "generator/serve/session/identity.hpp"
#include "generator/serve/session/live_views.hpp"

namespace ucwagen::serve {

std::optional<Json> Views::document(Application& application, const Node& node) const {
  if (node.rel == "application") return this->application(application);
  if (node.rel == "me") return me(application);
  if (node.rel == "communication") return communication(application);
  if (node.rel == "people") return people(application);
  const Person& person = *application.account->person;
  if (node.rel == "presence")
    return world_.compose(node.rel, node.href,
                          {{"activity", person.activity.empty() ? person.availability : person.activity},
                           {"availability", person.availability}},
                          {});
  if (node.rel == "note")
    return world_.compose(node.rel, node.href, {{"message", person.note}, {"type", "Personal"}}, {});
  if (node.rel == "location") return world_.compose(node.rel, node.href, {{"location", person.location}}, {});
  if (node.invitation && !node.action) return invitation(*node.invitation);
  if (node.conversation) return conversation_part(application, node);
  if (node.rel == "conversations" || node.rel == "invitations") {
    std::vector<Link> links;
    for (const auto& [id, conversation] : world_.conversations)
      if (node.rel == "conversations" && conversation->viewers.contains(&application))
        links.push_back({"conversation", conversation_href(application, *conversation), ""});
    return world_.compose(node.rel, node.href, {}, links);
  }
  return people_part(application, node);
}

/// Adds links to operations; their path is that of the resource followed by their rel.
void Views::add_actions(const std::string& rel, const std::string& self, std::vector<Link>& links) const {
  const ir::Resource* resource = world_.place(rel).resource;
  const ir::Resource* described = resource ? ir::described_resource(world_.api, resource->name) : nullptr;
  if (!described) return;
  for (const auto& row : described->links) {
    const auto* target = row.target ? ir::find_resource(world_.api, *row.target) : nullptr;
    if (!target || row.rel == "self") continue;
    const Place& place = world_.place(target->rel);
    if (!place.operations.empty() && !place.find("GET").operation)
      links.push_back({row.rel, self + '/' + row.rel, ""});
  }
}

Json Views::application(Application& application, const std::string& instance) const {
  Json properties = application.properties;
  properties["id"] = application.id;
  if (!instance.empty()) properties["instanceId"] = instance;
  const std::string query = instance.empty() ? "" : "?instanceId=" + encode_url(instance);
  const auto channel = application.channels.find(instance);
  std::vector<Link> links{{"batch", application.href + "/batch", ""}};
  if (channel != application.channels.end()) links.push_back({"events", channel->second->next_href(), ""});
  if (!application.account->guest)
    links.push_back({"reportMyNetwork", application.href + "/reportMyNetwork", ""});
  world_.add_static_links("application", application, links);
  Json meetings = {{"rel", "onlineMeetings"},
                   {"_links", {{"self", {{"href", application.href + "/onlineMeetings"}}}}}};
  if (auto document = application.account->documents.read(world_.catalogue.path_of("onlineMeetings"));
      document && document->is_object()) {
    meetings = std::move(*document);
    for_each_href(meetings, [&](std::string& href) {
      if (href.starts_with(application_mark))
        href.replace(0, std::string_view(application_mark).size(), application.href);
    });
  }
  return world_.compose("application", application.href + query, properties, links,
                        {{"me", me(application)},
                         {"people", people(application)},
                         {"onlineMeetings", meetings},
                         {"communication", communication(application)}});
}

Json Views::me(const Application& application) const {
  const Person& person = *application.account->person;
  const std::string self = application.href + "/me";
  if (application.account->guest)
    return world_.compose("me", self, {{"name", person.name}, {"uri", person.uri}}, {});
  Json properties{{"name", person.name}, {"uri", person.uri}, {"emailAddresses", {bare_uri(person.uri)}}};
  properties["endpointUri"] = person.uri + ";opaque=user:epid:" + application.id + ";gruu";
  properties["department"] = "Support";
  properties["title"] = "Engineer";
  properties["workPhoneNumber"] = "tel:+14255550100";
  std::vector<Link> links{{"photo", application.href + "/photo", ""}};
  if (application.available) {
    for (const char* rel : {"presence", "note", "location", "reportMyActivity"})
      links.push_back({rel, self + '/' + rel, ""});
  } else {
    links.push_back({"makeMeAvailable", application.href + "/communication/makeMeAvailable", ""});
  }
  for (const char* rel : {"callForwardingSettings", "phones"})
    if (const std::string path = world_.catalogue.path_of(rel); path.starts_with(application_mark))
      links.push_back({rel, application.href + path.substr(std::string_view(application_mark).size()), ""});
  return world_.compose("me", self, properties, links);
}

std::string Views::communication_etag(const Application& application) const {
  return std::to_string(2943169141U + static_cast<unsigned>(application.communication_version) * 7919U);
}

/// The property that a PUT must send back comes first, since clients take the first member for it.
Json Views::communication(const Application& application) const {
  const std::string self = application.href + "/communication";
  std::vector<Link> links{{"conversations", self + "/conversations", ""}};
  if (application.account->guest) {
    links.push_back({"joinOnlineMeeting", self + "/joinOnlineMeeting", ""});
  } else {
    add_actions("communication", self, links);
    world_.add_static_links("communication", application, links);
  }
  Json document{{put_token_name, put_token_value}};
  document.update(world_.compose("communication", self, application.communication, links));
  document["etag"] = communication_etag(application);
  return document;
}

}  // namespace ucwagen::serve
