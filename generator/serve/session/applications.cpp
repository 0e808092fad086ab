#include "generator/serve/session/applications.hpp"

#include <algorithm>
#include <cstdlib>

namespace ucwagen::serve {
namespace {

constexpr std::chrono::minutes silence_ends_application{15}, silence_ends_conversations{5}, away_after{5};
constexpr std::chrono::hours inactivity_ends_application{1};

std::string instance_of(const Exchange& exchange) {
  return find_value(parse_query(exchange.target.query), "instanceId").value_or("");
}

void set_cookie(const Exchange& exchange, Answer& answer) {
  const std::string token = exchange.request.header("Authorization").value_or("");
  constexpr std::size_t scheme = 7;
  if (token.size() <= scheme) return;
  answer.headers.emplace_back("Set-Cookie", "cwt_ucwa=" + encode_url(trim(token.substr(scheme))) + "; path=" +
                                                applications_path + "/" + exchange.application + "/photo" +
                                                (exchange.request.secure ? "; secure" : "") + "; HttpOnly");
}

}  // namespace

/// Replaces sample documents by the documents of a new account. A new account may have none.
void Applications::fill(Account& account) {
  if (!account.groups.empty()) return;
  presence_.add_groups(account);
  const std::string meetings = world_.catalogue.path_of("myOnlineMeetings");
  if (auto document = account.documents.read(meetings); document && document->is_object()) {
    for (const char* part : {"_embedded", "_links"})
      if (document->contains(part))
        for (auto& [rel, list] : (*document)[part].items())
          if (list.is_array()) list = Json::array();
    account.documents.write(meetings, std::move(*document));
  }
}

/// Requests with the same culture, endpointId, type and userAgent get the same application; instanceId tells
/// instances apart.
Answer Applications::create(Exchange& exchange, Account& account, const Inputs& inputs) {
  Json properties = Json::object();
  std::string key = account.person->uri;
  for (const char* name : {"culture", "endpointId", "type", "userAgent"}) {
    if (inputs.has(name)) properties[name] = inputs.text(name);
    key += '\n' + inputs.text(name);
  }
  const std::string instance = inputs.text("instanceId");
  Application* application = nullptr;
  const auto own = world_.applications_of(account);
  for (auto* one : own)
    if (one->key == key) application = one;
  int status = 200;
  if (!application) {
    if (own.size() >= max_applications)
      return error_answer(world_.api,
                          {410, "TooManyApplications", "The user has too many applications.", {}});
    fill(account);
    auto made = std::make_unique<Application>();
    application = made.get();
    made->id = world_.new_id();
    made->key = key;
    made->href = std::string(applications_path) + '/' + made->id;
    made->account = &account;
    made->properties = std::move(properties);
    made->communication = {{"supportedModalities", Json::array()},
                           {"supportedMessageFormats", {"Plain"}},
                           {"conversationHistory", "Disabled"}};
    made->last_activity = world_.timeline.now();
    world_.applications[made->id] = std::move(made);
    watch(application->id);
    status = 201;
  }
  auto& channel = application->channels[instance];
  if (!channel) {
    const std::string suffix = instance.empty() ? "" : "&instanceId=" + encode_url(instance);
    channel =
        std::make_unique<EventChannel>(world_.api, world_.timeline, application->href + "/events", suffix);
    status = 201;
  }
  exchange.application = application->id;
  exchange.culture = application->properties.value("culture", "");
  Answer answer{.status = status, .document = views_.application(*application, instance)};
  if (status == 201) answer.headers.emplace_back("Location", application->href);
  set_cookie(exchange, answer);
  return answer;
}

Answer Applications::read(const ExchangePtr& exchange, Application& application) const {
  std::string instance = instance_of(*exchange);
  if (!application.channels.contains(instance) && !application.channels.empty())
    instance = application.channels.begin()->first;
  Answer answer{.status = 200, .document = views_.application(application, instance)};
  set_cookie(*exchange, answer);
  return answer;
}

Answer Applications::list(const Exchange& exchange, const Account& account) const {
  (void)exchange;
  Json embedded{{"application", Json::array()}};
  for (auto* application : world_.applications_of(account))
    embedded["application"].push_back(views_.application(
        *application, application->channels.empty() ? "" : application->channels.begin()->first));
  return {.status = 200, .document = world_.compose("applications", applications_path, {}, {}, embedded)};
}

/// Ends the application, or only the instance if there are several.
Answer Applications::remove(const Exchange& exchange, Application& application) {
  const std::string instance = instance_of(exchange);
  if (const auto channel = application.channels.find(instance);
      application.channels.size() > 1 && channel != application.channels.end()) {
    channel->second->end(
        error_answer(world_.api, {404, "ApplicationNotFound", "The instance has ended.", {}}));
    application.channels.erase(channel);
  } else {
    end(application, 404);
  }
  return {.status = 204};
}

void Applications::poll(const ExchangePtr& exchange, Application& application, const Inputs& inputs,
                        Respond respond) {
  const std::string instance = instance_of(*exchange);
  const auto channel =
      application.channels.find(application.channels.contains(instance) || application.channels.empty()
                                    ? instance
                                    : application.channels.begin()->first);
  if (channel == application.channels.end())
    return respond(
        error_answer(world_.api, {404, "ApplicationNotFound", "The instance does not exist.", {}}));
  EventChannel::Poll poll;
  const auto read = [&](const char* name) -> std::optional<long long> {
    if (!inputs.has(name)) return std::nullopt;
    return inputs.number(name, 0);
  };
  poll.low = read("low");
  poll.medium = read("medium");
  poll.timeout = read("timeout");
  poll.priority = inputs.number("priority", 0);
  if (const auto ack = find_value(inputs.query, "ack")) poll.ack = std::atoll(ack->c_str());
  application.silent = false;
  channel->second->poll(poll, exchange, std::move(respond));
}

void Applications::end(Application& application, int status) {
  conversations_.leave_all(application);
  presence_.end_subscriptions(application);
  world_.timeline.cancel(application.watch);
  const Answer answer =
      error_answer(world_.api, {status,
                                status == 410 ? "InactiveApplicationExpired" : "ApplicationNotFound",
                                "The application has ended.",
                                {}});
  for (auto& [instance, channel] : application.channels) channel->end(answer);
  std::erase_if(world_.invitations, [&](const auto& entry) {
    if (entry.second->application != &application) return false;
    world_.timeline.cancel(entry.second->timer);
    return true;
  });
  for (auto& [id, conversation] : world_.conversations)
    for (auto& member : conversation->members)
      if (member->application == &application) member->application = nullptr;
  // The failed invitation of another user may still show its conversation.
  std::erase_if(world_.conversations, [&](const auto& entry) {
    return entry.second->viewers.empty() && std::ranges::none_of(world_.invitations, [&](const auto& other) {
             return other.second->conversation == entry.second.get();
           });
  });
  world_.ended[application.id] = status;
  const Person& person = *application.account->person;
  const bool was_available = application.available;
  world_.applications.erase(application.id);
  if (was_available) presence_.changed(person, "contactPresence");
}

/// Checks an application each time that one of its limits may be exceeded.
void Applications::watch(const std::string& id) {
  const auto found = world_.applications.find(id);
  if (found == world_.applications.end()) return;
  Application& application = *found->second;
  const Milliseconds now = world_.timeline.now();
  Milliseconds next = now + std::chrono::minutes(1);
  if (!check_silence(application, now, next) || !check_activity(application, now, next)) return;
  application.watch = world_.timeline.after(std::max(next - now, Milliseconds(1)), [this, id] { watch(id); });
}

/// Returns false if the application has ended.
bool Applications::check_silence(Application& application, Milliseconds now, Milliseconds& next) {
  Milliseconds last{};
  for (const auto& [instance, channel] : application.channels)
    last = std::max(last, channel->waiting() ? now : channel->last_active());
  if (application.channels.empty()) last = now;
  if (now - last >= silence_ends_application) {
    end(application, 404);
    return false;
  }
  if (now - last >= silence_ends_conversations && !application.silent) {
    application.silent = true;
    conversations_.leave_all(application);
    presence_.end_subscriptions(application);
    for (auto& [instance, channel] : application.channels) channel->announce_resume();
  }
  next = std::min(next, last + (application.silent ? Milliseconds(silence_ends_application)
                                                   : Milliseconds(silence_ends_conversations)));
  return true;
}

/// Without reportMyActivity a user becomes idle, then away; finally the application ends.
bool Applications::check_activity(Application& application, Milliseconds now, Milliseconds& next) {
  if (!application.available) return true;
  Person& person = *application.account->person;
  const Milliseconds idle = now - application.last_activity;
  const bool in_call = std::ranges::any_of(
      world_.conversations, [&](const auto& entry) { return entry.second->viewers.contains(&application); });
  if (idle >= inactivity_ends_application && !in_call) {
    end(application, 410);
    return false;
  }
  const auto become = [&](const std::string& availability) {
    if (person.availability == availability) return;
    person.availability = availability;
    presence_.tell_own(*application.account, "presence");
    presence_.changed(person, "contactPresence");
  };
  if (idle >= application.inactive_timeout + away_after) {
    if (person.availability.starts_with("Idle")) become("Away");
  } else if (idle >= application.inactive_timeout) {
    if (person.availability == "Online" || person.availability == "Busy")
      become("Idle" + person.availability);
  }
  for (const Milliseconds limit : {application.inactive_timeout, application.inactive_timeout + away_after,
                                   Milliseconds(inactivity_ends_application)})
    if (idle < limit) next = std::min(next, application.last_activity + limit);
  return true;
}

}  // namespace ucwagen::serve
