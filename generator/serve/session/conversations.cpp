#include <algorithm>
#include <utility>

#include "generator/serve/json_text.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::chrono::seconds typing_time{10}, message_life{30};

}  // namespace

std::string Conversations::deliver(Conversation& conversation, const std::string& from,
                                   const std::string& text, const std::string& media,
                                   const std::string& operation_id, bool tell_sender) {
  TextMessage message{world_.new_id(), from,         data_uri(media, text),
                      media,           operation_id, world_.timeline.date()};
  const std::string id = message.id;
  conversation.messages.emplace(id, std::move(message));
  if (Member* member = find_member(conversation, from)) stop_typing(conversation, *member);
  emit_to_viewers(world_, conversation, [&](Application& viewer) -> std::optional<NewEvent> {
    const Member* own = own_member(conversation, viewer);
    if (own && own->uri == from && !tell_sender) return std::nullopt;
    const auto call =
        own ? own->calls.find("messaging") : std::map<std::string, std::string>::const_iterator();
    if (!own || call == own->calls.end() || call->second != "Connected") return std::nullopt;
    const std::string sender = conversation_href(viewer, conversation);
    return NewEvent{.type = "completed",
                    .rel = "message",
                    .href = sender + "/messaging/messages/" + id,
                    .sender_href = sender,
                    .embedded = views_.message(viewer, conversation, conversation.messages.at(id)),
                    .status = "Success"};
  });
  // A message that is not fetched in time is lost.
  world_.timeline.after(message_life, [&world = world_, conversation_id = conversation.id, id] {
    if (const auto there = world.conversations.find(conversation_id); there != world.conversations.end())
      there->second->messages.erase(id);
  });
  return id;
}

void Conversations::deliver_first(const Invitation& invitation) {
  const std::string uri = text_member(invitation.extra, "message");
  if (uri.empty() || invitation.state != "Connected") return;
  const std::string media = uri.starts_with("data:text/html") ? "text/html" : "text/plain";
  deliver(*invitation.conversation, invitation.from, data_text(uri), media, "", false);
}

Answer Conversations::send_message(const Call& call) {
  Conversation& conversation = *call.node.conversation;
  const std::string text =
      call.inputs.raw.empty() && call.inputs.body.is_object() ? call.inputs.text("message") : call.inputs.raw;
  const std::string media = call.inputs.media.starts_with("text/") ? call.inputs.media : "text/plain";
  const std::string id = deliver(conversation, call.application.account->person->uri, text, media,
                                 call.inputs.text("operationId"));
  return {.status = 201,
          .headers = {
              {"Location", conversation_href(call.application, conversation) + "/messaging/messages/" + id}}};
}

void Conversations::stop_typing(Conversation& conversation, Member& member) {
  if (member.typing == 0) return;
  world_.timeline.cancel(std::exchange(member.typing, 0));
  emit_participant(world_, views_, conversation, member, "deleted", "typingParticipants");
}

Answer Conversations::set_typing(const Call& call) {
  Conversation& conversation = *call.node.conversation;
  Member& own = *call.node.member;
  const bool before = own.typing != 0;
  world_.timeline.cancel(own.typing);
  own.typing = world_.timeline.after(typing_time, [this, id = conversation.id, uri = own.uri] {
    const auto there = world_.conversations.find(id);
    if (there == world_.conversations.end()) return;
    if (Member* member = find_member(*there->second, uri)) stop_typing(*there->second, *member);
  });
  if (!before) emit_participant(world_, views_, conversation, own, "added", "typingParticipants");
  return {.status = 204};
}

Answer Conversations::stop(const Call& call, const std::string& modality) {
  Conversation& conversation = *call.node.conversation;
  const bool pair = !conversation.conferenced;
  for (const auto& member : conversation.members)
    if (pair || member.get() == call.node.member) member->calls.erase(modality);
  call.node.member->on_hold = false;
  for (auto* viewer : conversation.viewers) {
    if (!pair && viewer != &call.application) continue;
    const Json reason = viewer == &call.application
                            ? Json()
                            : Json{{"code", "Informational"}, {"subcode", "Ended"}, {"message", nullptr}};
    emit_modality(world_, views_, *viewer, conversation, modality, reason);
    emit_conversation(world_, views_, *viewer, conversation, "updated");
  }
  return {.status = 204};
}

Answer Conversations::hold(const Call& call, bool on) {
  call.node.member->on_hold = on;
  emit_modality(world_, views_, call.application, *call.node.conversation, "phoneAudio");
  return {.status = 204};
}

void Conversations::leave(Conversation& conversation, Member& member) {
  stop_typing(conversation, member);
  member.connected = false;
  member.in_lobby = false;
  member.calls.clear();
  emit_participant(world_, views_, conversation, member, "deleted");
  if (conversation.conferenced) return;
  for (const auto& other : conversation.members) other->calls.clear();
  for (auto* viewer : conversation.viewers) {
    for (const char* modality : {"messaging", "phoneAudio"})
      emit_modality(world_, views_, *viewer, conversation, modality,
                    {{"code", "Informational"}, {"subcode", "Ended"}, {"message", nullptr}});
    emit_conversation(world_, views_, *viewer, conversation, "updated");
  }
}

Answer Conversations::leave(Application& application, Conversation& conversation) {
  invitations_.end_all(conversation, &application);
  if (conversation.viewers.erase(&application) > 0)
    emit_conversation(world_, views_, application, conversation, "deleted");
  Member* own = own_member(conversation, application);
  if (own && own->application == &application) {
    own->application = nullptr;
    if (own->connected) leave(conversation, *own);
  }
  if (conversation.viewers.empty()) {
    for (const auto& member : conversation.members) world_.timeline.cancel(member->typing);
    std::erase_if(world_.invitations, [&](const auto& entry) {
      if (entry.second->conversation != &conversation) return false;
      world_.timeline.cancel(entry.second->timer);
      return true;
    });
    if (const auto meeting = world_.meetings.find(conversation.meeting); meeting != world_.meetings.end())
      meeting->second.conversation.clear();
    world_.conversations.erase(conversation.id);
  }
  return {.status = 204};
}

void Conversations::leave_all(Application& application) {
  std::vector<std::string> ids;
  for (const auto& [id, conversation] : world_.conversations)
    if (conversation->viewers.contains(&application)) ids.push_back(id);
  for (const auto& id : ids)
    if (const auto conversation = world_.conversations.find(id); conversation != world_.conversations.end())
      (void)leave(application, *conversation->second);
}

/// Carries out admit, reject, eject, promote, demote, muteAudio, …
Answer Conversations::change_participant(const Call& call) {
  Conversation& conversation = *call.node.conversation;
  Member& member = *call.node.member;
  const std::string& rel = call.node.rel;
  if (rel == "eject" || rel == "reject") {
    Application* application = member.application;
    if (rel == "reject") emit_participant(world_, views_, conversation, member, "deleted", "lobby");
    if (application) return leave(*application, conversation);
    leave(conversation, member);
    return {.status = 204};
  }
  if (rel == "admit") {
    member.in_lobby = false;
    emit_participant(world_, views_, conversation, member, "deleted", "lobby");
    emit_participant(world_, views_, conversation, member, "added");
    for (auto* viewer : conversation.viewers)
      emit_conversation(world_, views_, *viewer, conversation, "updated");
    for (auto& [id, invitation] : world_.invitations) {
      if (invitation->conversation != &conversation || invitation->application != member.application ||
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
    emit_participant(world_, views_, conversation, member, "updated");
    return {.status = 204};
  }
  const std::string part = rel.ends_with("Audio") ? "participantAudio" : "participantVideo";
  emit_to_viewers(world_, conversation, [&](Application& viewer) -> std::optional<NewEvent> {
    return NewEvent{.type = "updated",
                    .rel = part,
                    .href = participant_href(viewer, conversation, member) + '/' + part,
                    .sender_href = conversation_href(viewer, conversation)};
  });
  return {.status = 204};
}

Answer Conversations::change_audience(const Call& call) {
  Conversation& conversation = *call.node.conversation;
  const bool on = call.node.rel.starts_with("enable");
  (call.node.rel.ends_with("Messaging") ? conversation.audience_messaging : conversation.audience_mute) =
      on ? "Enabled" : "Disabled";
  for (auto* viewer : conversation.viewers)
    emit_conversation(world_, views_, *viewer, conversation, "updated");
  return {.status = 204};
}

}  // namespace ucwagen::serve
