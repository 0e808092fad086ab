#include "generator/serve/server.hpp"

namespace ucwagen::serve {
namespace {

Answer sentence(int status, const std::string& text) {
  return {.status = status, .document = Json{{"message", text}}};
}

}  // namespace

/// Handles control requests of tests, below /_ucwagen/.
Answer Server::steer(Exchange& exchange) try {
  const std::string what = exchange.target.path.substr(steering_path.size());
  const Query query = parse_query(exchange.target.query);
  const std::string& method = exchange.request.method;
  if (same_text(method, "GET") && what == "journal") return {.status = 200, .document = journal_.entries()};
  if (same_text(method, "GET") && what == "violations")
    return {.status = 200, .document = journal_.violations()};
  Json body = nullptr;
  if (!exchange.request.body.empty()) {
    body = Json::parse(exchange.request.body, nullptr, false);
    if (body.is_discarded()) return sentence(400, "the body is not valid JSON");
  }
  if (what == "faults") return steer_faults(exchange, body);
  if (!same_text(method, "POST"))
    return sentence(what == "journal" || what == "violations" ? 405 : 404,
                    "docs/serve.md lists the control requests");
  if (what == "clock") return steer_clock(query);
  if (what == "reset") {
    const std::string user = find_value(query, "user").value_or("");
    if (session_) session_->reset(user);
    if (user.empty()) {
      documents_ = Documents(catalogue_);
      faults_.clear();
    }
    journal_.clear(user.empty() ? "" : normal_uri(user));
    return {.status = 204};
  }
  if (!session_) return sentence(404, "the reference has no UCWA session to control");
  if (what == "message") return steer_message(query);
  if (what == "events") return steer_events(body);
  if (what.starts_with("contacts/"))
    return steer_contact(decode_url(what.substr(std::string_view("contacts/").size()), false), body);
  return sentence(404, "there is no control request at this path");
} catch (const Json::exception&) {
  return sentence(400, "a member of the body has a value of another type");
}

Answer Server::steer_clock(const Query& query) {
  const auto text = find_value(query, "advance");
  const auto by = text ? read_duration(*text) : std::nullopt;
  if (!by) return sentence(400, "name the time to advance: advance=180s, 500ms, 3m or 2h");
  timeline_.advance(*by);
  return {.status = 200, .document = Json{{"now", timeline_.now().count()}}};
}

Answer Server::steer_faults(const Exchange& exchange, const Json& body) {
  if (same_text(exchange.request.method, "DELETE")) {
    faults_.clear();
    return {.status = 204};
  }
  auto fault = read_fault(body);
  if (!fault) return sentence(400, fault.problem);
  faults_.add(std::move(*fault));
  return {.status = 201};
}

/// A contact sends a message: in an open conversation, or else with an invitation.
Answer Server::steer_message(const Query& query) {
  const auto from = find_value(query, "from"), text = find_value(query, "text"), to = find_value(query, "to");
  if (!from || !text) return sentence(400, "name sender and text: from=sip:dana@contoso.com&text=Hi");
  const Person& person = session_->world.person(*from);
  bool any = false;
  std::vector<std::string> uris;
  for (const auto& [uri, account] : session_->world.accounts)
    if (uri != person.uri && (!to || normal_uri(*to) == uri)) uris.push_back(uri);
  for (const auto& uri : uris) {
    Conversation* open = nullptr;
    for (auto& [id, conversation] : session_->world.conversations) {
      const Member* there = find_member(*conversation, uri);
      const Member* writer = find_member(*conversation, person.uri);
      if (there && writer && there->calls.contains("messaging") && writer->calls.contains("messaging") &&
          there->connected)
        open = conversation.get();
    }
    if (open) session_->conversations.deliver(*open, person.uri, *text, "text/plain", "");
    any = open != nullptr || session_->invitations.invite_from(person, uri, *text) || any;
  }
  if (!any) return sentence(409, "no user is signed in and available");
  return {.status = 202};
}

Answer Server::steer_contact(const std::string& uri, const Json& body) {
  Json contact = body.is_object() ? body : Json::object();
  contact["contact"] = uri;
  const auto change = read_contact(contact);
  if (!change) return sentence(400, change.problem);
  change_contact(*change);
  return {.status = 204};
}

void Server::change_contact(const ContactChange& change) {
  Session& session = *session_;
  Person& person = session.world.person(change.uri);
  person.name = change.name.value_or(person.name);
  person.answers = change.answers.value_or(person.answers);
  person.delay = change.delay.value_or(person.delay);
  if (change.availability || change.activity) {
    person.availability = change.availability.value_or(person.availability);
    person.activity = change.activity.value_or("");
    person.last_active = timeline_.now();
    session.presence.changed(person, "contactPresence");
    if (const auto account = session.world.accounts.find(person.uri); account != session.world.accounts.end())
      session.presence.tell_own(*account->second, "presence");
  }
  if (change.note) {
    person.note = *change.note;
    session.presence.changed(person, "contactNote");
  }
  if (change.location) {
    person.location = *change.location;
    session.presence.changed(person, "contactLocation");
  }
  for (auto& [id, conversation] : session.world.conversations) {
    Member* member = find_member(*conversation, person.uri);
    if (!member || member->application || !member->connected) continue;
    if (change.typing)
      emit_participant(session.world, session.views, *conversation, *member, "added", "typingParticipants");
    if (change.leaves) session.conversations.leave(*conversation, *member);
  }
}

/// Sends an event unchanged, or several: {"user", "sender": {"rel", "href"}, "events": [...]}.
Answer Server::steer_events(const Json& body) {
  if (!body.is_object()) return sentence(400, "the body must be an event, or a sender with events");
  const std::string user = body.value("user", "");
  Json events = Json::array();
  Json sender{{"rel", "communication"}, {"href", ""}};
  if (body.contains("events") && body["events"].is_array()) {
    events = body["events"];
    sender = {{"rel", body.value("rel", "communication")}, {"href", body.value("href", "")}};
  } else {
    events.push_back(body);
    events.back().erase("user");
  }
  for (auto& [id, application] : session_->world.applications) {
    if (!user.empty() && application->account->person->uri != normal_uri(user)) continue;
    Json own = sender;
    if (own["href"].get_ref<const std::string&>().empty())
      own["href"] = application->href + '/' + own["rel"].get<std::string>();
    for (const auto& event : events)
      for (auto& [instance, channel] : application->channels) channel->push({own, event, Priority::high});
  }
  return {.status = 202};
}

base::Failure Server::load_scenario(std::string_view text) {
  auto scenario = Scenario::parse(text);
  if (!scenario) return scenario.problem;
  if (!session_) return "the reference has no UCWA session, so there is nothing to script";
  scenario_ = std::move(*scenario);
  scenario_->start(timeline_, [this](const Scenario::Step& step) { act(step); });
  timeline_.advance({});
  return std::nullopt;
}

/// Carries out a step. A step that is not possible now (nobody is signed in) is skipped without an error.
void Server::act(const Scenario::Step& step) {
  if (step.kind == "contact") {
    if (const auto change = read_contact(step.what)) change_contact(*change);
  } else if (step.kind == "fault") {
    if (auto fault = read_fault(step.what)) faults_.add(std::move(*fault));
  } else if (step.kind == "event") {
    (void)steer_events(step.what);
  } else {
    Query query;
    for (const auto& [name, value] : step.what.items())
      if (value.is_string()) query.emplace_back(name, value.get<std::string>());
    (void)steer_message(query);
  }
}

}  // namespace ucwagen::serve
