#include <algorithm>
#include <utility>

#include "generator/serve/json_text.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::chrono::seconds typing_time{10}, message_life{30};

}  // namespace

std::string Conversations::deliver(Room& room, const std::string& from, const std::string& text,
                                   const std::string& media, const std::string& operation_id,
                                   bool tell_sender) {
  TextMessage message{world_.new_id(), from,         data_uri(media, text),
                      media,           operation_id, world_.timeline.date()};
  const std::string id = message.id;
  room.messages.emplace(id, std::move(message));
  if (Member* member = find_member(room, from)) stop_typing(room, *member);
  emit_room(world_, room, [&](Application& viewer) -> std::optional<Occasion> {
    const Member* own = own_member(room, viewer);
    if (own && own->uri == from && !tell_sender) return std::nullopt;
    const auto call =
        own ? own->calls.find("messaging") : std::map<std::string, std::string>::const_iterator();
    if (!own || call == own->calls.end() || call->second != "Connected") return std::nullopt;
    const std::string conversation = conversation_href(viewer, room);
    return Occasion{.type = "completed",
                    .rel = "message",
                    .href = conversation + "/messaging/messages/" + id,
                    .sender_href = conversation,
                    .embedded = views_.message(viewer, room, room.messages.at(id)),
                    .status = "Success"};
  });
  // A message that is not fetched in time is lost.
  world_.timeline.after(message_life, [&world = world_, room_id = room.id, id] {
    if (const auto there = world.rooms.find(room_id); there != world.rooms.end())
      there->second->messages.erase(id);
  });
  return id;
}

void Conversations::deliver_first(const Invitation& invitation) {
  const std::string uri = text_member(invitation.extra, "message");
  if (uri.empty() || invitation.state != "Connected") return;
  const std::string media = uri.starts_with("data:text/html") ? "text/html" : "text/plain";
  deliver(*invitation.room, invitation.from, data_text(uri), media, "", false);
}

Answer Conversations::send_message(const Call& call) {
  Room& room = *call.node.room;
  const std::string text =
      call.inputs.raw.empty() && call.inputs.body.is_object() ? call.inputs.text("message") : call.inputs.raw;
  const std::string media = call.inputs.media.starts_with("text/") ? call.inputs.media : "text/plain";
  const std::string id =
      deliver(room, call.application.account->person->uri, text, media, call.inputs.text("operationId"));
  return {.status = 201,
          .headers = {{"Location", conversation_href(call.application, room) + "/messaging/messages/" + id}}};
}

void Conversations::stop_typing(Room& room, Member& member) {
  if (member.typing == 0) return;
  world_.timeline.cancel(std::exchange(member.typing, 0));
  emit_participant(world_, views_, room, member, "deleted", "typingParticipants");
}

Answer Conversations::set_typing(const Call& call) {
  Room& room = *call.node.room;
  Member& own = *call.node.member;
  const bool before = own.typing != 0;
  world_.timeline.cancel(own.typing);
  own.typing = world_.timeline.after(typing_time, [this, id = room.id, uri = own.uri] {
    const auto there = world_.rooms.find(id);
    if (there == world_.rooms.end()) return;
    if (Member* member = find_member(*there->second, uri)) stop_typing(*there->second, *member);
  });
  if (!before) emit_participant(world_, views_, room, own, "added", "typingParticipants");
  return {.status = 204};
}

Answer Conversations::stop(const Call& call, const std::string& modality) {
  Room& room = *call.node.room;
  const bool pair = !room.conferenced;
  for (const auto& member : room.members)
    if (pair || member.get() == call.node.member) member->calls.erase(modality);
  call.node.member->on_hold = false;
  for (auto* viewer : room.viewers) {
    if (!pair && viewer != &call.application) continue;
    const Json reason = viewer == &call.application
                            ? Json()
                            : Json{{"code", "Informational"}, {"subcode", "Ended"}, {"message", nullptr}};
    emit_modality(world_, views_, *viewer, room, modality, reason);
    emit_conversation(world_, views_, *viewer, room, "updated");
  }
  return {.status = 204};
}

Answer Conversations::hold(const Call& call, bool on) {
  call.node.member->on_hold = on;
  emit_modality(world_, views_, call.application, *call.node.room, "phoneAudio");
  return {.status = 204};
}

void Conversations::leave(Room& room, Member& member) {
  stop_typing(room, member);
  member.connected = false;
  member.in_lobby = false;
  member.calls.clear();
  emit_participant(world_, views_, room, member, "deleted");
  if (room.conferenced) return;
  for (const auto& other : room.members) other->calls.clear();
  for (auto* viewer : room.viewers) {
    for (const char* modality : {"messaging", "phoneAudio"})
      emit_modality(world_, views_, *viewer, room, modality,
                    {{"code", "Informational"}, {"subcode", "Ended"}, {"message", nullptr}});
    emit_conversation(world_, views_, *viewer, room, "updated");
  }
}

Answer Conversations::leave(Application& application, Room& room) {
  invitations_.end_all(room, &application);
  if (room.viewers.erase(&application) > 0) emit_conversation(world_, views_, application, room, "deleted");
  Member* own = own_member(room, application);
  if (own && own->application == &application) {
    own->application = nullptr;
    if (own->connected) leave(room, *own);
  }
  if (room.viewers.empty()) {
    for (const auto& member : room.members) world_.timeline.cancel(member->typing);
    std::erase_if(world_.invitations, [&](const auto& entry) {
      if (entry.second->room != &room) return false;
      world_.timeline.cancel(entry.second->timer);
      return true;
    });
    if (const auto meeting = world_.meetings.find(room.meeting); meeting != world_.meetings.end())
      meeting->second.room.clear();
    world_.rooms.erase(room.id);
  }
  return {.status = 204};
}

void Conversations::leave_all(Application& application) {
  std::vector<std::string> ids;
  for (const auto& [id, room] : world_.rooms)
    if (room->viewers.contains(&application)) ids.push_back(id);
  for (const auto& id : ids)
    if (const auto room = world_.rooms.find(id); room != world_.rooms.end())
      (void)leave(application, *room->second);
}

/// Carries out admit, reject, eject, promote, demote, muteAudio, …
Answer Conversations::change_participant(const Call& call) {
  Room& room = *call.node.room;
  Member& member = *call.node.member;
  const std::string& rel = call.node.rel;
  if (rel == "eject" || rel == "reject") {
    Application* application = member.application;
    if (rel == "reject") emit_participant(world_, views_, room, member, "deleted", "lobby");
    if (application) return leave(*application, room);
    leave(room, member);
    return {.status = 204};
  }
  if (rel == "admit") {
    member.in_lobby = false;
    emit_participant(world_, views_, room, member, "deleted", "lobby");
    emit_participant(world_, views_, room, member, "added");
    for (auto* viewer : room.viewers) emit_conversation(world_, views_, *viewer, room, "updated");
    for (auto& [id, invitation] : world_.invitations) {
      if (invitation->room != &room || invitation->application != member.application ||
          invitation->state != "Connecting")
        continue;
      invitation->state = "Connected";
      world_.emit(*invitation->application, {.type = "completed",
                                             .rel = invitation->rel,
                                             .href = invitation_href(*invitation),
                                             .embedded = views_.invitation(*invitation),
                                             .status = "Success"});
    }
    return {.status = 204};
  }
  if (rel == "promote" || rel == "demote") member.role = rel == "promote" ? "Leader" : "Attendee";
  if (rel == "muteAudio" || rel == "unmuteAudio") member.audio_muted = rel == "muteAudio";
  if (rel == "muteVideo" || rel == "unmuteVideo") member.video_muted = rel == "muteVideo";
  if (rel.find("mute") == std::string::npos) {
    emit_participant(world_, views_, room, member, "updated");
    return {.status = 204};
  }
  const std::string part = rel.ends_with("Audio") ? "participantAudio" : "participantVideo";
  emit_room(world_, room, [&](Application& viewer) -> std::optional<Occasion> {
    return Occasion{.type = "updated",
                    .rel = part,
                    .href = participant_href(viewer, room, member) + '/' + part,
                    .sender_href = conversation_href(viewer, room)};
  });
  return {.status = 204};
}

Answer Conversations::change_audience(const Call& call) {
  Room& room = *call.node.room;
  const bool on = call.node.rel.starts_with("enable");
  (call.node.rel.ends_with("Messaging") ? room.audience_messaging : room.audience_mute) =
      on ? "Enabled" : "Disabled";
  for (auto* viewer : room.viewers) emit_conversation(world_, views_, *viewer, room, "updated");
  return {.status = 204};
}

}  // namespace ucwagen::serve
