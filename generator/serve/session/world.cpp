#include "generator/serve/session/world.hpp"

#include <algorithm>

namespace ucwagen::serve {
namespace {

/// "John Doe" of "john.doe@contoso.com".
std::string name_of(const std::string& uri) {
  std::string name = bare_uri(uri);
  name = name.substr(0, name.find('@'));
  bool start = true;
  for (char& c : name) {
    if (c == '.' || c == '_') c = ' ';
    if (start) c = upper_case(c);
    start = c == ' ';
  }
  return name;
}

Priority priority_of(const std::string& word) {
  if (same_text(word, "Low")) return Priority::low;
  return same_text(word, "Medium") ? Priority::medium : Priority::high;
}

/// The row of the reference that fits an event best: with the same type and page, the same type, or the same
/// resource.
const ir::Event* find_row(const ir::Api& api, const NewEvent& event) {
  const ir::Event* best = nullptr;
  int best_rank = 0;
  for (const auto& resource : api.resources) {
    for (const auto& row : resource.events) {
      if (row.resource != event.rel) continue;
      int rank = 1;
      if (row.type == event.type) rank += 4;
      if (resource.rel == (event.in_rel.empty() ? event.rel : event.in_rel)) rank += 2;
      if (rank > best_rank) {
        best = &row;
        best_rank = rank;
      }
    }
  }
  return best;
}

}  // namespace

std::string normal_uri(const std::string& uri) {
  std::string text = lower_case(trim(uri));
  if (text.find(':') == std::string::npos) text.insert(0, "sip:");
  return text;
}

std::string bare_uri(const std::string& uri) {
  const std::string text = lower_case(trim(uri));
  return text.starts_with("sip:") ? text.substr(4) : text;
}

World::World(const ir::Api& reference, const StateRules& state_rules, const Catalogue& samples,
             Timeline& clock, SessionOptions settings)
    : api(reference), rules(state_rules), catalogue(samples), timeline(clock), options(std::move(settings)) {
  for (const auto& user : options.users) {
    Person& person = this->person(user.uri);
    person.name = user.name.empty() ? person.name : user.name;
    account(user.uri).password = user.password;
  }
}

Person& World::person(const std::string& uri) {
  auto& person = people[normal_uri(uri)];
  if (!person) {
    person = std::make_unique<Person>();
    person->uri = normal_uri(uri);
    person->name = name_of(uri);
  }
  return *person;
}

Account& World::account(const std::string& uri) {
  auto& account = accounts[normal_uri(uri)];
  if (!account) account = std::make_unique<Account>(catalogue, person(uri));
  return *account;
}

const Place& World::place(const std::string& rel) const {
  const auto found = places_.find(rel);
  if (found != places_.end()) return found->second;
  Place place;
  for (const auto& resource : api.resources) {
    if (resource.rel != rel) continue;
    if (!place.resource || resource.revision > place.resource->revision) place.resource = &resource;
    for (const auto& operation : resource.operations) place.operations.push_back({&resource, &operation});
  }
  std::ranges::stable_sort(place.operations, [](const auto& a, const auto& b) {
    return a.resource->revision > b.resource->revision;
  });
  return places_.emplace(rel, std::move(place)).first->second;
}

Json World::compose(const std::string& rel, const std::string& self, const Json& properties,
                    const std::vector<Link>& links, const Json& embedded) const {
  const ir::Resource* resource = place(rel).resource;
  const ir::Resource* described = resource ? ir::described_resource(api, resource->name) : nullptr;
  Json document{{"rel", described ? described->rel : rel}};
  Json all_links{{"self", {{"href", self}}}};
  if (!described) return document["_links"] = all_links, document;
  for (const auto& property : described->properties) {
    const auto found = properties.find(property.name);
    if (found == properties.end() || found->is_null()) continue;
    if (property.type.kind == ir::TypeKind::external_resource) {
      all_links[property.name] = {{"href", *found}};
    } else {
      document[property.name] = *found;
    }
  }
  for (const auto& [name, href, title] : links) {
    const auto row = std::ranges::find(described->links, name, &ir::Link::rel);
    if (row == described->links.end()) continue;
    Json link{{"href", href}};
    if (!title.empty()) link["title"] = title;
    const auto* target = row->target ? ir::find_resource(api, *row->target) : nullptr;
    if (target && place(target->rel).resource && place(target->rel).resource->revision > 1)
      link["revision"] = std::to_string(place(target->rel).resource->revision);
    if (row->cardinality == ir::Cardinality::many) {
      all_links[name].push_back(std::move(link));
    } else {
      all_links[name] = std::move(link);
    }
  }
  document["_links"] = std::move(all_links);
  if (embedded.is_object())
    for (const auto& [name, value] : embedded.items()) document["_embedded"][name] = value;
  rules.apply(resource->name, document);
  return document;
}

void World::add_static_links(const std::string& rel, const Application& application,
                             std::vector<Link>& links) const {
  const ir::Resource* resource = place(rel).resource;
  if (!resource) return;
  for (const auto& row : resource->links) {
    if (row.rel == "self" || !row.target) continue;
    if (std::ranges::any_of(links, [&](const Link& link) { return link.rel == row.rel; })) continue;
    const std::string path = catalogue.path_of(*row.target);
    if (path.starts_with(application_mark))
      links.push_back(
          {row.rel, application.href + path.substr(std::string_view(application_mark).size()), ""});
  }
}

void World::emit(Application& application, const NewEvent& event) {
  const ir::Event* row = find_row(api, event);
  const std::string sender = row ? row->sender : "communication";
  Json json{{"link", {{"rel", event.rel}, {"href", event.href}}}};
  if (!event.title.empty()) json["link"]["title"] = event.title;
  if (!event.in_rel.empty()) json["in"] = {{"rel", event.in_rel}, {"href", event.in_href}};
  if (!event.status.empty()) json["status"] = event.status;
  if (!event.reason.is_null()) json["reason"] = event.reason;
  if (!event.embedded.is_null()) json["_embedded"] = {{event.rel, event.embedded}};
  json["type"] = event.type;
  const bool own =
      event.sender_href.empty() || sender == "communication" || sender == "people" || sender == "me";
  const std::string href = own ? application.href + '/' + sender : event.sender_href;
  for (auto& [instance, channel] : application.channels)
    channel->push(
        {{{"rel", sender}, {"href", href}}, json, row ? priority_of(row->priority) : Priority::high});
}

void World::emit_to(const Account& account, const NewEvent& event) {
  for (auto* application : applications_of(account)) {
    NewEvent own = event;
    for (std::string* href : {&own.href, &own.in_href})
      if (href->starts_with(application_mark))
        href->replace(0, std::string_view(application_mark).size(), application->href);
    emit(*application, own);
  }
}

std::vector<Application*> World::applications_of(const Account& account) {
  std::vector<Application*> list;
  for (auto& [id, application] : applications)
    if (application->account == &account) list.push_back(application.get());
  return list;
}

Application* World::available_application(const std::string& uri) {
  const auto account = accounts.find(normal_uri(uri));
  if (account == accounts.end()) return nullptr;
  for (auto* application : applications_of(*account->second))
    if (application->available) return application;
  return nullptr;
}

}  // namespace ucwagen::serve
