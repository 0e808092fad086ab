#include "generator/serve/session/session.hpp"

#include <algorithm>

#include "generator/serve/json_text.hpp"

namespace ucwagen::serve {

Session::Session(const ir::Api& api, const StateRules& rules, const Catalogue& catalogue, Timeline& timeline,
                 SessionOptions options)
    : world(api, rules, catalogue, timeline, std::move(options)),
      views(world),
      invitations(world, views),
      conversations(world, views, invitations),
      presence(world, views),
      applications(world, views, conversations, presence),
      identity(world),
      gate_(api, world.options.strictness) {}

bool Session::fits(const ir::Api& api) {
  for (const char* name : {"root", "user", "applications", "application", "me", "communication", "events"})
    if (!ir::find_resource(api, name)) return false;
  return true;
}

bool Session::claims(const std::string& path) const {
  return identity.claims(path) || lower_case(path).starts_with(lower_case(applications_path)) ||
         lower_case(path) == "/ucwa/oauth/v1/anonapplications";
}

Answer Session::error(int status, const std::string& subcode, const std::string& message) const {
  return error_answer(world.api, {status, subcode, message, {}});
}

Session::Place Session::split_path(const std::string& path) const {
  Place place;
  const std::size_t prefix = std::string_view(applications_path).size() + 1;
  if (path.size() <= prefix) return place;
  const auto end = path.find('/', prefix);
  place.id = path.substr(prefix, end == std::string::npos ? end : end - prefix);
  place.path = end == std::string::npos ? "" : path.substr(end);
  while (place.path.ends_with('/')) place.path.pop_back();
  const auto found = world.applications.find(place.id);
  if (found != world.applications.end()) place.application = found->second.get();
  return place;
}

std::string Session::rel_of(const std::string& path) {
  if (identity.claims(path)) {
    std::string known = lower_case(path);
    while (known.ends_with('/')) known.pop_back();
    return known.empty() ? "root" : known.substr(known.rfind('/') + 1);
  }
  const Place place = split_path(path);
  if (place.id.empty()) return "applications";
  if (!place.application) return "";
  if (const auto node = find_node(world, *place.application, place.path)) return node->rel;
  const auto* document = place.application->account->documents.place(application_mark + place.path);
  if (!document) return "";
  return document->resource ? document->resource->rel : document->operations.front().resource->rel;
}

void Session::handle(const ExchangePtr& exchange, const Respond& respond) {
  const std::string& path = exchange->target.path;
  if (auto refused = identity.refuse_origin(*exchange)) return respond(std::move(*refused));
  if (identity.claims(path)) return respond(identity.handle(*exchange));
  Account* account = identity.account_of(*exchange);
  if (!account) return respond(identity.challenge(*exchange));
  exchange->user = account->person->uri;
  Place place = split_path(path);
  if (place.id.empty()) {
    auto admitted = gate_.admit(*exchange, world.place("applications"));
    if (auto* refused = std::get_if<Answer>(&admitted)) return respond(std::move(*refused));
    const auto& method = exchange->documented.operation->method;
    if (same_text(method, "POST"))
      return respond(applications.create(*exchange, *account, std::get<Inputs>(admitted)));
    return respond(applications.list(*exchange, *account));
  }
  exchange->application = place.id;
  if (!place.application) {
    const auto ended = world.ended.find(place.id);
    const bool expired = ended != world.ended.end() && ended->second == 410;
    return respond(
        expired ? error(410, "InactiveApplicationExpired", "The application was not used for a long time.")
                : error(404, "ApplicationNotFound", "There is no such application (any more)."));
  }
  if (place.application->account != account)
    return respond(error(403, "", "The application belongs to another user."));
  exchange->culture = place.application->properties.value("culture", "");
  in_application(exchange, *place.application, place.path, respond);
}

void Session::in_application(const ExchangePtr& exchange, Application& application, const std::string& path,
                             const Respond& respond) {
  const auto node = find_node(world, application, path);
  if (!node) return respond(at_document(*exchange, application, path));
  if (auto taken = take_post_of_message(*exchange, *node)) return respond(std::move(*taken));
  // A collection without a page can still be read.
  auto admitted = gate_.admit(*exchange, world.place(node->rel));
  if (auto* refused = std::get_if<Answer>(&admitted)) return respond(std::move(*refused));
  const Inputs& inputs = std::get<Inputs>(admitted);
  if (node->rel == "events") return applications.poll(exchange, application, inputs, respond);
  if (auto refused = not_offered(*exchange, application, *node)) return respond(std::move(*refused));
  respond(at_node({*exchange, application, *node, inputs}, exchange));
}

/// Real servers take a POST of a message, which no page documents.
std::optional<Answer> Session::take_post_of_message(Exchange& exchange, const Node& node) const {
  const bool lenient = world.options.strictness == Strictness::lenient;
  if (!lenient || node.rel != "message" || !same_text(exchange.request.method, "POST")) return std::nullopt;
  const auto* resource = world.place("message").resource;
  exchange.violations.push_back({"message", resource ? resource->source : ir::Source{},
                                 "there is no POST; allowed: " + world.place("message").allowed(), "",
                                 false});
  return Answer{.status = 204};
}

/// Refuses an operation that its resource does not offer now; the journal gives the reason.
std::optional<Answer> Session::not_offered(Exchange& exchange, Application& application, const Node& node) {
  const Account& account = *application.account;
  const std::string& rel = node.rel;
  std::string owner_rel = rel, why;
  bool offered = true;
  if (node.action && node.owner.find("/people/") == std::string::npos) {
    const auto owner = find_node(world, application, node.owner);
    const auto document = owner ? views.document(application, *owner) : std::nullopt;
    offered = document && has_member(*document, rel);
    if (owner) owner_rel = owner->rel;
    if (!offered && document)
      why = world.rules.why_not(
          world.place(owner_rel).resource ? world.place(owner_rel).resource->name : owner_rel, rel,
          *document);
  } else if ((rel == "presence" || rel == "note" || rel == "location") && !application.available) {
    offered = false;
    why = "makeMeAvailable comes first";
  }
  if (offered) return std::nullopt;
  int status = 409;
  std::string subcode;
  if (account.guest && owner_rel == "me") {
    status = 403;
    subcode = "AnonymousNotAllowed";
    why = "guests have no presence";
  } else if (rel == "makeMeAvailable") {
    subcode = "AlreadyExists";
    why = "already used in request " + std::to_string(application.made_available_by);
  } else if (owner_rel == "me" || !node.action) {
    subcode = "MakeMeAvailableRequired";
    if (why.empty()) why = "makeMeAvailable comes first";
  }
  const auto* resource =
      exchange.documented.resource ? exchange.documented.resource : world.place(rel).resource;
  const Violation violation{exchange.documented.operation ? fact_path(exchange.documented) : rel,
                            resource ? resource->source : ir::Source{},
                            "no " + rel + (why.empty() ? " is offered now" : ": " + why), "", true};
  exchange.violations.push_back(violation);
  return error_answer(world.api, {status, subcode, "The resource does not offer this now.", {violation}});
}

Answer Session::at_node(const Call& call, const ExchangePtr& exchange) {
  const std::string& rel = call.node.rel;
  const std::string& method = exchange->request.method;
  if (same_text(method, "GET")) {
    if (rel == "application") return applications.read(exchange, call.application);
    if (rel == "photo" || rel == "contactPhoto") return photo(*exchange);
    if (rel == "search") return presence.search(call);
    auto document = views.document(call.application, call.node);
    if (!document || document->is_null()) return error(404, "", "There is no such resource (any more).");
    return get(call, std::move(*document));
  }
  if (same_text(method, "DELETE")) {
    if (rel == "application") return applications.remove(*exchange, call.application);
    if (rel == "conversation") return conversations.leave(call.application, *call.node.conversation);
    return presence.remove(call);
  }
  return same_text(method, "PUT") ? put(call) : act(call);
}

/// Carries out every POST, and PUT for people.
Answer Session::act(const Call& call) {
  const std::string& rel = call.node.rel;
  const auto is = [&](std::initializer_list<const char*> names) {
    return std::ranges::any_of(names, [&](const char* name) { return rel == name; });
  };
  if (rel == "makeMeAvailable") return presence.make_available(call);
  if (rel == "reportMyActivity") return presence.report_activity(call);
  if (is({"presence", "note", "location"})) return presence.publish(call);
  if (call.node.invitation) {
    Invitation& invitation = *call.node.invitation;
    if (rel == "decline") return invitations.decline(invitation);
    if (rel == "cancel") return invitations.cancel(invitation);
    if (rel.starts_with("accept")) {
      Answer answer = invitations.accept(invitation);
      conversations.deliver_first(invitation);
      return answer;
    }
    return {.status = 204};
  }
  if (call.node.conversation) {
    if (rel == "sendMessage") return conversations.send_message(call);
    if (rel == "setIsTyping") return conversations.set_typing(call);
    if (rel == "addParticipant") return invitations.add_participant(call);
    if (rel.starts_with("add") || rel.starts_with("escalate") || rel == "replaceWithPhoneAudio")
      return invitations.start(call);
    if (rel.starts_with("stop"))
      return conversations.stop(call, rel == "stopMessaging"    ? "messaging"
                                      : rel == "stopPhoneAudio" ? "phoneAudio"
                                                                : "audioVideo");
    if (is({"holdPhoneAudio", "resumePhoneAudio"})) return conversations.hold(call, rel == "holdPhoneAudio");
    if (rel.find("udience") != std::string::npos) return conversations.change_audience(call);
    if (call.node.member && call.node.href.find("/participants/") != std::string::npos)
      return conversations.change_participant(call);
    return {.status = call.exchange.documented.operation->result.status.value_or(204)};
  }
  if (rel.starts_with("start") && rel.find("Subscription") == std::string::npos)
    return invitations.start(call);
  if (rel == "joinOnlineMeeting") return invitations.start(call);
  if (is({"presenceSubscriptions", "presenceSubscription", "addToPresenceSubscription",
          "subscribeToGroupPresence"}))
    return presence.subscribe(call);
  if (call.node.href.find("/people/") != std::string::npos) return presence.change_people(call);
  return {.status = call.exchange.documented.operation->result.status.value_or(204)};
}

void Session::reset(const std::string& user) {
  for (auto& [uri, account] : world.accounts) {
    if (!user.empty() && uri != normal_uri(user)) continue;
    for (auto* application : world.applications_of(*account)) applications.end(*application, 404);
    identity.forget(*account);
    account->documents = Documents(world.catalogue);
    account->groups.clear();
    account->privacy.clear();
    Person& person = *account->person;
    person.availability = "Online";
    person.activity = person.note = person.location = "";
    std::erase_if(world.meetings, [&uri = uri](const auto& entry) {
      return entry.second.organizer == uri && entry.second.conversation.empty();
    });
  }
  if (!user.empty()) return;
  for (auto& [uri, person] : world.people) {
    if (world.accounts.contains(uri)) continue;
    person->availability = "Online";
    person->answers = "accept";
    person->delay = {};
    person->note = person->location = "";
  }
}

}  // namespace ucwagen::serve
