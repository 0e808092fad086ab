#include <algorithm>
#include <utility>

#include "generator/serve/session/members.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {
namespace {

Json reason_of(const std::string& code, const std::string& subcode) {
  Json reason{{"code", code}};
  if (!subcode.empty()) reason["subcode"] = subcode;
  reason["message"] = nullptr;
  return reason;
}

}  // namespace

/// Connects both sides with the modality of the invitation.
void Invitations::connect(Invitation& invitation, const std::string& by) {
  world_.timeline.cancel(invitation.timer);
  Conversation& conversation = *invitation.conversation;
  invitation.state = "Connected";
  invitation.accepted_by = by;
  const bool escalates = invitation.rel == "participantInvitation";
  std::vector<Member*> joined;
  const auto bring_in = [&](const std::string& uri) {
    Member& member = add_member(conversation, world_.person(uri));
    if (!std::exchange(member.connected, true)) joined.push_back(&member);
    if (!invitation.modality.empty()) member.calls[invitation.modality] = "Connected";
    if (escalates && !member.application) member.calls["messaging"] = "Connected";
  };
  bring_in(invitation.from);
  if (!by.empty()) bring_in(by);
  for (const auto* member : joined) emit_participant(world_, views_, conversation, *member, "added");
  for (auto* viewer : conversation.viewers) {
    if (!invitation.modality.empty())
      emit_modality(world_, views_, *viewer, conversation, invitation.modality);
    emit_conversation(world_, views_, *viewer, conversation, "updated");
  }
  for (const auto& id : std::exchange(invitation.incoming, {})) {
    const auto there = world_.invitations.find(id);
    if (there == world_.invitations.end() || there->second->state != "Connecting") continue;
    Invitation& incoming = *there->second;
    const Member* member = find_member(conversation, incoming.to);
    const bool here = member && member->application == incoming.application;
    incoming.accepted_by = here ? by : "";
    finish(incoming, here ? "Connected" : "Cancelled", here ? "" : "Informational", "ConnectedElsewhere");
    if (!here) {
      conversation.viewers.erase(incoming.application);
      emit_conversation(world_, views_, *incoming.application, conversation, "deleted");
    }
  }
  finish(invitation, "Connected", "", "");
}

/// Joins a meeting, directly or after the lobby.
void Invitations::join(Invitation& invitation) {
  Conversation& conversation = *invitation.conversation;
  Member& own = *own_member(conversation, *invitation.application);
  const Meeting& meeting = world_.meetings[conversation.meeting];
  const std::string access = meeting.document.value("accessLevel", "Everyone");
  own.organizer = own.uri == meeting.organizer;
  own.role = own.organizer ? "Leader" : "Attendee";
  if (!own.organizer && !own.in_lobby && (access == "Locked" || (own.anonymous && access != "Everyone"))) {
    own.in_lobby = true;
    own.connected = true;
    emit_conversation(world_, views_, *invitation.application, conversation, "updated");
    return emit_participant(world_, views_, conversation, own, "added", "lobby");
  }
  own.in_lobby = false;
  own.connected = true;
  invitation.state = "Connected";
  emit_participant(world_, views_, conversation, own, "added");
  for (auto* viewer : conversation.viewers)
    emit_conversation(world_, views_, *viewer, conversation, "updated");
  finish(invitation, "Connected", "", "");
}

void Invitations::finish(Invitation& invitation, const std::string& state, const std::string& code,
                         const std::string& subcode) {
  world_.timeline.cancel(invitation.timer);
  invitation.state = state;
  NewEvent event{.type = "completed",
                 .rel = invitation.rel,
                 .href = invitation_href(invitation),
                 .embedded = views_.invitation(invitation)};
  event.status = code.empty() ? "Success" : "Failure";
  if (!code.empty()) event.reason = reason_of(code, subcode);
  world_.emit(*invitation.application, event);
}

/// Ends a failed invitation on both sides, and a conversation that was created for it.
void Invitations::fail(Invitation& invitation, const std::string& state, const std::string& code,
                       const std::string& subcode) {
  if (invitation.state != "Connecting") return;
  Conversation& conversation = *invitation.conversation;
  invitation.state = state;
  if (!invitation.modality.empty()) {
    for (const auto& member : conversation.members) member->calls.erase(invitation.modality);
    emit_modality(world_, views_, *invitation.application, conversation, invitation.modality);
  }
  const bool over =
      std::ranges::none_of(conversation.members, [](const auto& member) { return member->connected; });
  for (const auto& id : std::exchange(invitation.incoming, {})) {
    const auto there = world_.invitations.find(id);
    if (there == world_.invitations.end() || there->second->state != "Connecting") continue;
    Invitation& incoming = *there->second;
    const bool missed = subcode == "Timeout";
    finish(incoming, state, missed || subcode == "Canceled" ? "Informational" : "LocalFailure",
           missed ? "Missed" : subcode);
    if (over && conversation.viewers.erase(incoming.application) > 0)
      emit_conversation(world_, views_, *incoming.application, conversation, "deleted");
  }
  if (over) {
    emit_conversation(world_, views_, *invitation.application, conversation, "deleted");
    finish(invitation, state, code, subcode);
    conversation.viewers.erase(invitation.application);
    return;
  }
  finish(invitation, state, code, subcode);
}

Answer Invitations::accept(Invitation& invitation) {
  Conversation& conversation = *invitation.conversation;
  Member& own = *own_member(conversation, *invitation.application);
  own.application = invitation.application;
  const auto origin = world_.invitations.find(invitation.origin);
  if (invitation.rel == "onlineMeetingInvitation") own.connected = false;
  if (origin != world_.invitations.end() && origin->second->state == "Connecting") {
    connect(*origin->second, own.uri);
  } else {  // a simulated contact invited
    connect(invitation, own.uri);
  }
  return {.status = 204};
}

Answer Invitations::decline(Invitation& invitation) {
  const auto origin = world_.invitations.find(invitation.origin);
  if (origin != world_.invitations.end()) {
    fail(*origin->second, "Declined", "RemoteFailure", "Declined");
  } else {
    fail(invitation, "Declined", "LocalFailure", "Declined");
  }
  return {.status = 204};
}

Answer Invitations::cancel(Invitation& invitation) {
  fail(invitation, "Cancelled", "LocalFailure", "Canceled");
  return {.status = 204};
}

void Invitations::end_all(Conversation& conversation, const Application* application) {
  for (auto& [id, invitation] : world_.invitations) {
    if (invitation->conversation != &conversation || invitation->application != application ||
        invitation->state != "Connecting")
      continue;
    if (invitation->outgoing) {
      fail(*invitation, "Cancelled", "LocalFailure", "Canceled");
    } else {
      (void)decline(*invitation);
    }
  }
}

}  // namespace ucwagen::serve
