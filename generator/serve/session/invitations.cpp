#include <algorithm>
#include <utility>

#include "generator/serve/session/members.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::chrono::seconds ring_time{30};

std::string modality_of(const std::string& rel) {
  if (rel == "messagingInvitation") return "messaging";
  if (rel == "phoneAudioInvitation") return "phoneAudio";
  if (rel == "audioVideoInvitation") return "audioVideo";
  return {};
}

/// The resource that an operation returns, according to its page.
std::string invitation_rel(const ir::Operation& operation) {
  for (const auto& item : operation.response.items)
    if (item.target && item.target->ends_with("nvitation")) return *item.target;
  return "messagingInvitation";
}

}  // namespace

Invitation& Invitations::create(Application& application, Conversation& conversation, const std::string& rel,
                                bool outgoing) {
  auto invitation = std::make_unique<Invitation>();
  invitation->id = world_.new_id();
  invitation->rel = rel;
  invitation->application = &application;
  invitation->conversation = &conversation;
  invitation->modality = modality_of(rel);
  invitation->outgoing = outgoing;
  return *(world_.invitations[invitation->id] = std::move(invitation));
}

/// The conversation that a request is sent to, or a new one.
Conversation& Invitations::conversation_of(const Call& call, bool conferenced, bool& fresh) {
  fresh = call.node.conversation == nullptr;
  if (!fresh) return *call.node.conversation;
  auto made = std::make_unique<Conversation>();
  Conversation& conversation = *made;
  conversation.id = world_.new_id();
  conversation.subject = call.inputs.text("subject");
  if (const auto importance = call.inputs.text("importance"); !importance.empty())
    conversation.importance = importance;
  conversation.thread =
      call.inputs.text("threadId").empty() ? "thread" + conversation.id : call.inputs.text("threadId");
  conversation.created = world_.timeline.date();
  conversation.conferenced = conferenced;
  world_.conversations[conversation.id] = std::move(made);
  Member& own = add_member(conversation, *call.application.account->person);
  own.application = &call.application;
  own.anonymous = call.application.account->guest;
  if (own.anonymous && !call.inputs.text("anonymousDisplayName").empty())
    own.name = call.inputs.text("anonymousDisplayName");
  conversation.viewers.insert(&call.application);
  return conversation;
}

Answer Invitations::start(const Call& call) {
  const auto& operation = *call.exchange.documented.operation;
  const std::string rel = invitation_rel(operation);
  const bool meets = rel == "onlineMeetingInvitation";
  std::string uri = call.inputs.text("onlineMeetingUri");
  const Account& account = *call.application.account;
  if (meets && account.guest && lower_case(uri) != account.meeting)
    return error_answer(world_.api, {403, "", "A guest can join one meeting only.", {}});
  auto meeting = world_.meetings.find(lower_case(uri));
  if (meets && !uri.empty() && meeting == world_.meetings.end())
    return error_answer(world_.api, {404, "", "There is no such meeting.", {}});

  bool fresh = false;
  Conversation* conversation = call.node.conversation;
  if (meets && meeting != world_.meetings.end() &&
      world_.conversations.contains(meeting->second.conversation)) {
    conversation = world_.conversations[meeting->second.conversation].get();
    fresh = conversation->viewers.insert(&call.application).second;
    Member& own = add_member(*conversation, *account.person);
    own.application = &call.application;
    own.anonymous = account.guest;
  } else {
    conversation = &conversation_of(call, meets, fresh);
  }
  if (meets && conversation->meeting.empty()) {
    if (uri.empty()) uri = account.person->uri + ";gruu;opaque=app:conf:focus:id:M" + conversation->id;
    auto& known = world_.meetings[lower_case(uri)];
    if (known.uri.empty())
      known = {uri,
               account.person->uri,
               "M" + conversation->id,
               "",
               {{"subject", conversation->subject}, {"onlineMeetingId", "M" + conversation->id}}};
    known.conversation = conversation->id;
    conversation->meeting = lower_case(uri);
    if (conversation->subject.empty()) conversation->subject = known.document.value("subject", "");
  }

  Invitation& invitation = create(call.application, *conversation, rel, true);
  invitation.operation_id = call.inputs.text("operationId");
  invitation.from = account.person->uri;
  invitation.to = call.inputs.has("to") ? normal_uri(call.inputs.text("to")) : "";
  invitation.extra = call.inputs.values();
  if (meets) invitation.extra["onlineMeetingUri"] = world_.meetings[conversation->meeting].uri;
  if (invitation.to.empty())  // in a conversation: its remote party is invited
    for (const auto& member : conversation->members)
      if (member->uri != invitation.from && !meets) invitation.to = member->uri;
  if (!invitation.modality.empty())
    own_member(*conversation, call.application)->calls[invitation.modality] = "Connecting";
  announce(invitation, fresh);
  world_.timeline.after({}, [this, id = invitation.id] { ring(id); });
  return {.status = 201, .headers = {{"Location", invitation_href(invitation)}}};
}

void Invitations::announce(Invitation& invitation, bool fresh) {
  Application& application = *invitation.application;
  world_.emit(application, {.type = "started",
                            .rel = invitation.rel,
                            .href = invitation_href(invitation),
                            .embedded = views_.invitation(invitation)});
  if (fresh) emit_conversation(world_, views_, application, *invitation.conversation, "added");
  if (!invitation.modality.empty() && invitation.outgoing)
    emit_modality(world_, views_, application, *invitation.conversation, invitation.modality);
}

Answer Invitations::add_participant(const Call& call) {
  Conversation& conversation = *call.node.conversation;
  Invitation& invitation = create(call.application, conversation, "participantInvitation", true);
  invitation.operation_id = call.inputs.text("operationId");
  invitation.from = call.application.account->person->uri;
  invitation.to = normal_uri(call.inputs.text("to"));
  if (conversation.meeting.empty()) {
    const std::string uri = invitation.from + ";gruu;opaque=app:conf:focus:id:M" + conversation.id;
    world_.meetings[lower_case(uri)] = {
        uri,
        invitation.from,
        "M" + conversation.id,
        conversation.id,
        {{"subject", conversation.subject}, {"onlineMeetingId", "M" + conversation.id}}};
    conversation.meeting = lower_case(uri);
  }
  if (!std::exchange(conversation.conferenced, true)) {
    if (Member* own = find_member(conversation, invitation.from)) own->role = "Leader";
    for (auto* viewer : conversation.viewers)
      emit_conversation(world_, views_, *viewer, conversation, "updated");
  }
  announce(invitation, false);
  world_.timeline.after({}, [this, id = invitation.id] { ring(id); });
  return {.status = 201, .headers = {{"Location", invitation_href(invitation)}}};
}

/// Invites the remote party: its applications if the user is signed in and available, else a simulated contact.
void Invitations::ring(const std::string& id) {
  const auto found = world_.invitations.find(id);
  if (found == world_.invitations.end() || found->second->state != "Connecting") return;
  Invitation& invitation = *found->second;
  if (invitation.rel == "onlineMeetingInvitation") return join(invitation);
  if (invitation.to.empty() ||
      (invitation.conversation->conferenced && invitation.rel != "participantInvitation"))
    return connect(invitation, "");  // a meeting has its own media
  invitation.timer = world_.timeline.after(
      ring_time, [this, id] { fail(*world_.invitations.at(id), "Failed", "RemoteFailure", "Timeout"); });
  Conversation& conversation = *invitation.conversation;
  Member* there = find_member(conversation, invitation.to);
  if (there && there->connected && there->application) {  // another modality of an existing conversation
    return ring_user(invitation, *there->application);
  }
  bool any = false;
  if (const auto account = world_.accounts.find(invitation.to); account != world_.accounts.end()) {
    for (auto* application : world_.applications_of(*account->second)) {
      if (!application->available || application == invitation.application) continue;
      ring_user(invitation, *application);
      any = true;
    }
  }
  if (any) return;
  const Person& person = world_.person(invitation.to);
  if (person.answers == "ignore") return;
  world_.timeline.after(person.delay, [this, id, accepts = person.answers != "decline"] {
    const auto again = world_.invitations.find(id);
    if (again == world_.invitations.end() || again->second->state != "Connecting") return;
    if (!accepts) return fail(*again->second, "Declined", "RemoteFailure", "Declined");
    connect(*again->second, again->second->to);
  });
}

void Invitations::ring_user(Invitation& invitation, Application& callee) {
  Conversation& conversation = *invitation.conversation;
  const bool fresh = conversation.viewers.insert(&callee).second;
  const bool meeting = invitation.rel == "participantInvitation";
  add_member(conversation, *callee.account->person);
  Invitation& incoming =
      create(callee, conversation, meeting ? "onlineMeetingInvitation" : invitation.rel, false);
  incoming.from = invitation.from;
  incoming.to = callee.account->person->uri;
  incoming.extra = invitation.extra;
  if (incoming.extra.is_object()) incoming.extra.erase("operationId");
  if (meeting)
    incoming.extra = {{"onlineMeetingUri", world_.meetings[conversation.meeting].uri},
                      {"availableModalities", {"Messaging"}}};
  incoming.origin = invitation.id;
  invitation.incoming.push_back(incoming.id);
  announce(incoming, fresh);
}

bool Invitations::invite_from(const Person& person, const std::string& to, const std::string& text) {
  Application* callee = world_.available_application(to);
  if (!callee) return false;
  auto made = std::make_unique<Conversation>();
  Conversation& conversation = *made;
  conversation.id = world_.new_id();
  conversation.thread = "thread" + conversation.id;
  conversation.created = world_.timeline.date();
  world_.conversations[conversation.id] = std::move(made);
  add_member(conversation, person);
  add_member(conversation, *callee->account->person);
  conversation.viewers.insert(callee);
  Invitation& invitation = create(*callee, conversation, "messagingInvitation", false);
  invitation.from = person.uri;
  invitation.to = callee->account->person->uri;
  if (!text.empty()) invitation.extra = {{"message", data_uri("text/plain", text)}};
  announce(invitation, true);
  invitation.timer = world_.timeline.after(ring_time, [this, id = invitation.id] {
    fail(*world_.invitations.at(id), "Failed", "Informational", "Missed");
  });
  return true;
}

}  // namespace ucwagen::serve
