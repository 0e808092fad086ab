#include <algorithm>

#include "generator/serve/http/xml_text.hpp"
#include "generator/serve/session/live_views.hpp"

namespace ucwagen::serve {
namespace {

std::string call_state(const Member* member, const std::string& modality) {
  if (!member) return "Disconnected";
  const auto found = member->calls.find(modality);
  return found == member->calls.end() ? "Disconnected" : found->second;
}

}  // namespace

std::string data_uri(const std::string& media, const std::string& text) {
  return "data:" + media + ";charset=utf-8," + encode_url(text);
}

std::string data_media(std::string_view uri) {
  const auto begin = uri.find(':') + 1;
  return std::string(uri.substr(begin, uri.find_first_of(";,", begin) - begin));
}

std::string data_text(std::string_view uri) {
  const auto comma = uri.find(',');
  if (comma == std::string_view::npos) return {};
  const std::string_view head = uri.substr(0, comma), data = uri.substr(comma + 1);
  if (!head.ends_with(";base64")) return decode_url(data);
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  unsigned bits = 0, count = 0;
  for (const char c : decode_url(data, false)) {
    const auto value = digits.find(c);
    if (value == std::string_view::npos) continue;
    bits = (bits << 6U) | static_cast<unsigned>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += static_cast<char>((bits >> count) & 0xFFU);
  }
  return text;
}

std::string Views::state(const Application& application, const Conversation& conversation) const {
  const Member* own = nullptr;
  for (const auto& member : conversation.members)
    if (member->uri == application.account->person->uri) own = member.get();
  if (own && own->in_lobby) return "InLobby";
  if (own && own->application == &application && own->connected)
    return conversation.conferenced ? "Conferenced" : "Connected";
  for (const auto& [id, invitation] : world_.invitations)
    if (invitation->conversation == &conversation && invitation->application == &application &&
        invitation->state == "Connecting")
      return invitation->outgoing ? "Connecting" : "Incoming";
  return "Disconnected";
}

Json Views::conversation(const Application& application, const Conversation& conversation) const {
  const std::string self = conversation_href(application, conversation);
  const Member* own = own_member(const_cast<Conversation&>(conversation), application);
  Json modalities = Json::array();
  if (call_state(own, "messaging") == "Connected") modalities.push_back("Messaging");
  if (call_state(own, "phoneAudio") == "Connected" || call_state(own, "audioVideo") == "Connected")
    modalities.push_back("Audio");
  const auto count = std::ranges::count_if(
      conversation.members, [](const auto& member) { return member->connected && !member->in_lobby; });
  const Json properties{{"activeModalities", modalities},
                        {"audienceMessaging", conversation.audience_messaging},
                        {"audienceMute", conversation.audience_mute},
                        {"created", ajax_date(conversation.created.count())},
                        {"expirationTime", ajax_date((conversation.created + std::chrono::hours(8)).count())},
                        {"importance", conversation.importance},
                        {"participantCount", count},
                        {"readLocally", true},
                        {"recording", false},
                        {"state", state(application, conversation)},
                        {"subject", conversation.subject},
                        {"threadId", conversation.thread}};
  std::vector<Link> links;
  for (const char* rel : {"messaging", "phoneAudio", "audioVideo", "applicationSharing", "dataCollaboration",
                          "participants", "attendees", "leaders", "lobby"})
    links.push_back({rel, self + '/' + rel, ""});
  if (!conversation.meeting.empty()) links.push_back({"onlineMeeting", self + "/onlineMeeting", ""});
  if (own && own->connected)
    links.push_back({"localParticipant", participant_href(application, conversation, *own), own->name});
  add_actions("conversation", self, links);
  return world_.compose("conversation", self, properties, links);
}

Json Views::modality(const Application& application, const Conversation& conversation,
                     const std::string& rel) const {
  const std::string self = conversation_href(application, conversation) + '/' + rel;
  const Member* own = own_member(const_cast<Conversation&>(conversation), application);
  Json properties{{"state", call_state(own, rel)}};
  if (rel == "messaging" && properties["state"] == "Connected")
    properties["negotiatedMessageFormats"] =
        application.communication.value("supportedMessageFormats", Json::array({"Plain"}));
  std::vector<Link> links{{"conversation", conversation_href(application, conversation), ""}};
  if (rel == "messaging") links.push_back({"typingParticipants", self + "/typingParticipants", ""});
  add_actions(rel, self, links);
  std::erase_if(links, [&](const Link& link) {
    return link.rel == (own && own->on_hold ? "holdPhoneAudio" : "resumePhoneAudio");
  });
  return world_.compose(rel, self, properties, links);
}

Json Views::participant(const Application& application, const Conversation& conversation,
                        const Member& member) const {
  const std::string self = participant_href(application, conversation, member);
  const bool local = member.application == &application;
  const Json properties{{"anonymous", member.anonymous},
                        {"inLobby", member.in_lobby},
                        {"local", local},
                        {"name", member.name},
                        {"organizer", member.organizer},
                        {"role", member.role},
                        {"sourceNetwork", "SameEnterprise"},
                        {"uri", member.uri}};
  std::vector<Link> links{{"conversation", conversation_href(application, conversation), ""}};
  if (!member.anonymous) {
    const std::string contact = contact_href(application, member.uri);
    links.push_back({"contact", contact, ""});
    links.push_back({"contactPhoto", contact + "/contactPhoto", ""});
    links.push_back({"contactPresence", contact + "/contactPresence", ""});
  }
  if (local) links.push_back({"me", application.href + "/me", ""});
  if (call_state(&member, "messaging") == "Connected")
    links.push_back({"participantMessaging", self + "/participantMessaging", ""});
  if (call_state(&member, "phoneAudio") == "Connected" || call_state(&member, "audioVideo") == "Connected")
    links.push_back({"participantAudio", self + "/participantAudio", ""});
  if (conversation.conferenced) add_actions("participant", self, links);
  if (local || member.organizer)
    std::erase_if(links, [](const Link& link) { return link.rel == "eject" || link.rel == "demote"; });
  return world_.compose("participant", self, properties, links);
}

Json Views::participant_part(const Application& application, const Node& node) const {
  std::vector<Link> links{
      {"participant", participant_href(application, *node.conversation, *node.member), node.member->name}};
  add_actions(node.rel, node.href, links);
  Json properties = Json::object();
  if (node.rel == "participantAudio")
    properties = {
        {"audioDirection", "SendReceive"}, {"audioMuted", node.member->audio_muted}, {"audioSourceId", "1"}};
  if (node.rel == "participantVideo") properties = {{"videoMuted", node.member->video_muted}};
  return world_.compose(node.rel, node.href, properties, links);
}

Json Views::roster(const Application& application, const Node& node) const {
  std::vector<Link> links;
  Json embedded = Json::array();
  for (const auto& member : node.conversation->members) {
    const bool in = node.rel == "typingParticipants" ? member->typing != 0
                    : node.rel == "lobby"            ? member->in_lobby
                    : node.rel == "participants"     ? member->connected
                                                     : member->connected && !member->in_lobby &&
                                                       (member->role == "Leader") == (node.rel == "leaders");
    if (!in) continue;
    links.push_back(
        {"participant", participant_href(application, *node.conversation, *member), member->name});
    embedded.push_back(participant(application, *node.conversation, *member));
  }
  if (node.rel != "lobby") return world_.compose(node.rel, node.href, {}, links);
  return world_.compose(node.rel, node.href, {}, {}, {{"participant", embedded}});
}

Json Views::online_meeting(const Application& application, const Node& node) const {
  const auto meeting = world_.meetings.find(node.conversation->meeting);
  const std::string uri = meeting == world_.meetings.end() ? "" : meeting->second.uri;
  Json properties = meeting == world_.meetings.end() ? Json::object() : meeting->second.document;
  const std::string organizer = meeting == world_.meetings.end() ? "" : meeting->second.organizer;
  if (!organizer.empty()) {
    properties["organizerUri"] = organizer;
    properties["organizerName"] = world_.person(organizer).name;
  }
  properties["onlineMeetingUri"] = uri;
  std::vector<Link> links{{"conversation", conversation_href(application, *node.conversation), ""},
                          {"organizer", node.href + "/organizer", ""}};
  return world_.compose("onlineMeeting", node.href, properties, links);
}

std::optional<Json> Views::conversation_part(Application& application, const Node& node) const {
  const std::string& rel = node.rel;
  if (rel == "conversation") return conversation(application, *node.conversation);
  if (rel == "participants" || rel == "attendees" || rel == "leaders" || rel == "lobby" ||
      rel == "typingParticipants")
    return roster(application, node);
  if (rel == "participant") return participant(application, *node.conversation, *node.member);
  if (rel == "localParticipant") {
    if (node.member) return participant(application, *node.conversation, *node.member);
    return std::nullopt;
  }
  if (rel.starts_with("participant")) return participant_part(application, node);
  if (rel == "onlineMeeting") return online_meeting(application, node);
  if (rel == "organizer") {
    const auto meeting = world_.meetings.find(node.conversation->meeting);
    return meeting == world_.meetings.end() ? std::nullopt
                                            : std::optional(contact(application, meeting->second.organizer));
  }
  if (rel == "message")
    return message(application, *node.conversation, node.conversation->messages.at(node.id));
  if (rel == "messages") {
    std::vector<Link> links;
    for (const auto& [id, message] : node.conversation->messages)
      links.push_back({"message", node.href + '/' + id, ""});
    return world_.compose(rel, node.href, {}, links);
  }
  if (node.action) return std::nullopt;
  return modality(application, *node.conversation, rel);
}

Json Views::message(const Application& application, const Conversation& conversation,
                    const TextMessage& message) const {
  const std::string messaging = conversation_href(application, conversation) + "/messaging";
  const bool outgoing = message.from == application.account->person->uri;
  Json properties{{"direction", outgoing ? "Outgoing" : "Incoming"},
                  {"timeStamp", ajax_date(message.date.count())}};
  properties[message.media == "text/html" ? "htmlMessage" : "plainMessage"] = message.href;
  if (outgoing) {
    properties["operationId"] = message.operation_id;
    properties["status"] = "Succeeded";
  }
  std::vector<Link> links{{"messaging", messaging, ""},
                          {"contact", contact_href(application, message.from), ""}};
  if (const Member* member = find_member(const_cast<Conversation&>(conversation), message.from))
    links.push_back({"participant", participant_href(application, conversation, *member), member->name});
  return world_.compose("message", messaging + "/messages/" + message.id, properties, links);
}

Json Views::invitation(const Invitation& invitation) const {
  const Application& application = *invitation.application;
  const std::string self = invitation_href(invitation);
  Conversation& conversation = *invitation.conversation;
  Json properties = invitation.extra.is_object() ? invitation.extra : Json::object();
  properties.update(Json{{"direction", invitation.outgoing ? "Outgoing" : "Incoming"},
                         {"importance", conversation.importance},
                         {"state", invitation.state},
                         {"subject", conversation.subject},
                         {"threadId", conversation.thread},
                         {"to", invitation.to}});
  if (!invitation.operation_id.empty()) properties["operationId"] = invitation.operation_id;
  // After the conversation has ended, its links are not offered.
  const bool there = conversation.viewers.contains(invitation.application);
  std::vector<Link> links;
  if (there) links.push_back({"conversation", conversation_href(application, conversation), ""});
  if (there && !invitation.modality.empty())
    links.push_back(
        {invitation.modality, conversation_href(application, conversation) + '/' + invitation.modality, ""});
  if (!invitation.to.empty()) links.push_back({"to", contact_href(application, invitation.to), ""});
  Json embedded = Json::object();
  if (const Member* from = there ? find_member(conversation, invitation.from) : nullptr) {
    links.push_back({"from", participant_href(application, conversation, *from), from->name});
    embedded["from"] = participant(application, conversation, *from);
  }
  if (const Member* by = invitation.accepted_by.empty() || !there
                             ? nullptr
                             : find_member(conversation, invitation.accepted_by)) {
    links.push_back({"acceptedByContact", contact_href(application, by->uri), ""});
    embedded["acceptedByParticipant"] = Json::array({participant(application, conversation, *by)});
    if (invitation.rel == "participantInvitation")
      links.push_back({"participant", participant_href(application, conversation, *by), by->name});
  }
  add_actions(invitation.rel, self, links);
  return world_.compose(invitation.rel, self, properties, links, embedded);
}

}  // namespace ucwagen::serve
