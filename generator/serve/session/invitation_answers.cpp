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

/// Both sides are connected by what the invitation was for.
void Invitations::connect(Invitation& invitation, const std::string& by) {
  world_.timeline.cancel(invitation.timer);
  Room& room = *invitation.room;
  invitation.state = "Connected";
  invitation.accepted_by = by;
  const bool escalates = invitation.rel == "participantInvitation";
  std::vector<Member*> joined;
  const auto bring_in = [&](const std::string& uri) {
    Member& member = add_member(room, world_.person(uri));
    if (!std::exchange(member.connected, true)) joined.push_back(&member);
    if (!invitation.modality.empty()) member.calls[invitation.modality] = "Connected";
    if (escalates && !member.application) member.calls["messaging"] = "Connected";
  };
  bring_in(invitation.from);
  if (!by.empty()) bring_in(by);
  for (const auto* member : joined) emit_participant(world_, views_, room, *member, "added");
  for (auto* viewer : room.viewers) {
    if (!invitation.modality.empty()) emit_modality(world_, views_, *viewer, room, invitation.modality);
    emit_conversation(world_, views_, *viewer, room, "updated");
  }
  for (const auto& id : std::exchange(invitation.incoming, {})) {
    const auto there = world_.invitations.find(id);
    if (there == world_.invitations.end() || there->second->state != "Connecting") continue;
    Invitation& incoming = *there->second;
    const Member* member = find_member(room, incoming.to);
    const bool here = member && member->application == incoming.application;
    incoming.accepted_by = here ? by : "";
    finish(incoming, here ? "Connected" : "Cancelled", here ? "" : "Informational", "ConnectedElsewhere");
    if (!here) {
      room.viewers.erase(incoming.application);
      emit_conversation(world_, views_, *incoming.application, room, "deleted");
    }
  }
  finish(invitation, "Connected", "", "");
}

/// Into a meeting: at once, or after the lobby.
void Invitations::join(Invitation& invitation) {
  Room& room = *invitation.room;
  Member& own = *own_member(room, *invitation.application);
  const Meeting& meeting = world_.meetings[room.meeting];
  const std::string access = meeting.document.value("accessLevel", "Everyone");
  own.organizer = own.uri == meeting.organizer;
  own.role = own.organizer ? "Leader" : "Attendee";
  if (!own.organizer && !own.in_lobby && (access == "Locked" || (own.anonymous && access != "Everyone"))) {
    own.in_lobby = true;
    own.connected = true;
    emit_conversation(world_, views_, *invitation.application, room, "updated");
    return emit_participant(world_, views_, room, own, "added", "lobby");
  }
  own.in_lobby = false;
  own.connected = true;
  invitation.state = "Connected";
  emit_participant(world_, views_, room, own, "added");
  for (auto* viewer : room.viewers) emit_conversation(world_, views_, *viewer, room, "updated");
  finish(invitation, "Connected", "", "");
}

void Invitations::finish(Invitation& invitation, const std::string& state, const std::string& code,
                         const std::string& subcode) {
  world_.timeline.cancel(invitation.timer);
  invitation.state = state;
  Occasion occasion{.type = "completed",
                    .rel = invitation.rel,
                    .href = invitation_href(invitation),
                    .embedded = views_.invitation(invitation)};
  occasion.status = code.empty() ? "Success" : "Failure";
  if (!code.empty()) occasion.reason = reason_of(code, subcode);
  world_.emit(*invitation.application, occasion);
}

/// The invitation has come to nothing, on both sides; a conversation that was made for it goes.
void Invitations::fail(Invitation& invitation, const std::string& state, const std::string& code,
                       const std::string& subcode) {
  if (invitation.state != "Connecting") return;
  Room& room = *invitation.room;
  invitation.state = state;
  if (!invitation.modality.empty()) {
    for (const auto& member : room.members) member->calls.erase(invitation.modality);
    emit_modality(world_, views_, *invitation.application, room, invitation.modality);
  }
  const bool over = std::none_of(room.members.begin(), room.members.end(),
                                 [](const auto& member) { return member->connected; });
  for (const auto& id : std::exchange(invitation.incoming, {})) {
    const auto there = world_.invitations.find(id);
    if (there == world_.invitations.end() || there->second->state != "Connecting") continue;
    Invitation& incoming = *there->second;
    const bool missed = subcode == "Timeout";
    finish(incoming, state, missed || subcode == "Canceled" ? "Informational" : "LocalFailure",
           missed ? "Missed" : subcode);
    if (over && room.viewers.erase(incoming.application) > 0)
      emit_conversation(world_, views_, *incoming.application, room, "deleted");
  }
  if (over) {
    emit_conversation(world_, views_, *invitation.application, room, "deleted");
    finish(invitation, state, code, subcode);
    room.viewers.erase(invitation.application);
    return;
  }
  finish(invitation, state, code, subcode);
}

Answer Invitations::accept(Invitation& invitation) {
  Room& room = *invitation.room;
  Member& own = *own_member(room, *invitation.application);
  own.application = invitation.application;
  const auto origin = world_.invitations.find(invitation.origin);
  if (invitation.rel == "onlineMeetingInvitation") own.connected = false;
  if (origin != world_.invitations.end() && origin->second->state == "Connecting") {
    connect(*origin->second, own.uri);
  } else {  // a simulated contact asked
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

void Invitations::end_all(Room& room, const Application* application) {
  for (auto& [id, invitation] : world_.invitations) {
    if (invitation->room != &room || invitation->application != application ||
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
