#include "generator/serve/session/node.hpp"

#include <algorithm>
#include <array>

namespace ucwagen::serve {
namespace {

using Segments = std::vector<std::string>;

/// Reads a path segment by segment; each function reads the segments from its own on.
class Walk {
 public:
  Walk(World& world, Application& application, Segments segments)
      : world_(world), application_(application), segments_(std::move(segments)) {}

  std::optional<Node> run() {
    if (segments_.empty()) return node("application");
    const std::string& first = segments_[0];
    if (is(1) && (first == "events" || first == "batch" || first == "photo" || first == "me" ||
                  first == "people" || first == "communication"))
      return node(first);
    if (is(1) && first == "reportMyActivity") return action("me", first);
    if (first == "me") return me();
    if (first == "communication") return communication();
    if (first == "people") return people();
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool is(std::size_t size) const { return segments_.size() == size; }
  [[nodiscard]] std::string path(std::size_t count) const {
    std::string path;
    for (std::size_t i = 0; i < count; ++i) path += '/' + segments_[i];
    return path;
  }

  Node node(std::string rel) const {
    Node node;
    node.rel = std::move(rel);
    node.href = application_.href + path(segments_.size());
    return node;
  }

  Node action(std::string owner, const std::string& rel) const {
    Node result = node(rel);
    result.action = true;
    result.owner = '/' + std::move(owner);
    return result;
  }

  /// The node for one more segment: an operation of the document, if a page describes it.
  std::optional<Node> below(Node node, std::size_t size) const {
    if (is(size)) return node;
    if (!is(size + 1)) return std::nullopt;
    const std::string& rel = segments_[size];
    const Place& place = world_.place(rel);
    if (place.operations.empty() || place.find("GET").operation) return std::nullopt;
    node.owner = path(size);
    node.rel = rel;
    node.href = application_.href + path(size + 1);
    node.action = true;
    return node;
  }

  std::optional<Node> me() {
    if (!is(2)) return std::nullopt;
    static constexpr std::array<std::string_view, 4> resources{"presence", "note", "location", "photo"};
    if (std::ranges::find(resources, segments_[1]) != resources.end()) return node(segments_[1]);
    if (segments_[1] == "makeMeAvailable" || segments_[1] == "reportMyActivity")
      return action("me", segments_[1]);
    return std::nullopt;
  }

  std::optional<Node> communication() {
    const std::string& second = segments_[1];
    if (second == "conversations") return is(2) ? node(second) : conversation();
    if (second == "invitations") return is(2) ? node(second) : invitation();
    if (second == "makeMeAvailable") return is(2) ? std::optional(action("me", second)) : std::nullopt;
    return below(node("communication"), 1);
  }

  std::optional<Node> invitation() {
    const auto found = world_.invitations.find(segments_[2]);
    if (found == world_.invitations.end() || found->second->application != &application_) return std::nullopt;
    Node result = node(found->second->rel);
    result.invitation = found->second.get();
    result.conversation = found->second->conversation;
    result.href = application_.href + path(3);
    return below(result, 3);
  }

  std::optional<Node> conversation() {
    const auto found = world_.conversations.find(segments_[2]);
    if (found == world_.conversations.end() || !found->second->viewers.contains(&application_))
      return std::nullopt;
    Node result = node("conversation");
    result.conversation = found->second.get();
    result.member = own_member(*result.conversation, application_);
    result.href = application_.href + path(3);
    if (segments_.size() <= 3) return result;
    const std::string& part = segments_[3];
    static constexpr std::array<std::string_view, 11> parts{
        "messaging",         "phoneAudio",    "audioVideo",      "applicationSharing",
        "dataCollaboration", "onlineMeeting", "participants",    "attendees",
        "leaders",           "lobby",         "localParticipant"};
    if (std::ranges::find(parts, part) == parts.end()) return below(result, 3);
    result.rel = part;
    result.href = application_.href + path(4);
    if (part == "participants" && segments_.size() > 4) return participant(result);
    if (part == "messaging" && segments_.size() > 4) return messaging(result);
    if (part == "onlineMeeting" && is(5) && segments_[4] == "organizer") {
      result.rel = "organizer";
      return result;
    }
    return below(result, 4);
  }

  std::optional<Node> messaging(Node result) {
    if (segments_[4] == "typingParticipants" && is(5)) {
      result.rel = "typingParticipants";
      return result;
    }
    if (segments_[4] == "disableAudienceMessaging" || segments_[4] == "enableAudienceMessaging") {
      auto action = below(result, 4);
      if (action) action->owner = path(3);
      return action;
    }
    if (segments_[4] != "messages") return below(result, 4);
    result.rel = "messages";
    result.href = application_.href + path(segments_.size());
    if (is(5)) return result;
    if (!is(6) || !result.conversation->messages.contains(segments_[5])) return std::nullopt;
    result.rel = "message";
    result.id = segments_[5];
    return result;
  }

  std::optional<Node> participant(Node result) {
    result.member = find_member(*result.conversation, decode_url(segments_[4], false));
    if (!result.member) return std::nullopt;
    result.rel = "participant";
    result.href = application_.href + path(5);
    if (segments_.size() <= 5) return result;
    const std::string& part = segments_[5];
    if (!part.starts_with("participant")) return below(result, 5);
    if (world_.place(part).operations.empty()) return std::nullopt;
    result.rel = part;
    result.href = application_.href + path(6);
    return below(result, 6);
  }

  std::optional<Node> people() {
    const std::string& second = segments_[1];
    if (second.find('@') != std::string::npos || second.find("%40") != std::string::npos) return contact();
    if (second == "groups" || second == "presenceSubscriptions")
      return collection(second == "groups" ? "myGroups" : second);
    if (second == "presenceSubscriptionMemberships" || second == "myGroupMemberships") return membership();
    static constexpr std::array<std::string_view, 5> lists{"search", "myContacts", "subscribedContacts",
                                                           "myContactsAndGroupsSubscription",
                                                           "myPrivacyRelationships"};
    if (std::ranges::find(lists, second) == lists.end()) return std::nullopt;
    Node result = node(second);
    result.href = application_.href + path(2);
    return below(result, 2);
  }

  std::optional<Node> contact() {
    Node result = node("contact");
    result.id = normal_uri(decode_url(segments_[1], false));
    result.href = application_.href + path(2);
    if (segments_.size() <= 2) return result;
    if (!segments_[2].starts_with("contact") || world_.place(segments_[2]).operations.empty())
      return std::nullopt;
    result.rel = segments_[2];
    result.href = application_.href + path(3);
    return below(result, 3);
  }

  /// Reads /people/groups/1, /people/presenceSubscriptions/1 and paths below them.
  std::optional<Node> collection(const std::string& rel) {
    Node result = node(rel);
    result.href = application_.href + path(2);
    if (segments_.size() <= 2) return result;
    result.id = segments_[2];
    result.href = application_.href + path(3);
    if (rel == "presenceSubscriptions") {
      if (!application_.subscriptions.contains(result.id)) return std::nullopt;
      result.rel = "presenceSubscription";
      if (is(4) && segments_[3] == "memberships") {
        result.rel = "memberships";
        result.href = application_.href + path(4);
        return result;
      }
    } else {
      const auto& groups = application_.account->groups;
      const auto group = std::ranges::find(groups, result.id, &Group::id);
      if (group == groups.end()) return std::nullopt;
      result.rel = group->rel;
      if (is(4) && segments_[3] == "groupContacts") {
        result.rel = "groupContacts";
        result.href = application_.href + path(4);
        return result;
      }
    }
    return below(result, 3);
  }

  /// The id of a membership has the group and the contact: "1;ben@example.com".
  std::optional<Node> membership() {
    Node result = node(segments_[1]);
    result.href = application_.href + path(2);
    if (is(2)) return result;
    if (world_.place(segments_[2]).operations.empty()) {
      if (!is(3)) return std::nullopt;
      result.rel =
          segments_[1] == "myGroupMemberships" ? "myGroupMembership" : "presenceSubscriptionMembership";
      result.id = decode_url(segments_[2], false);
      result.href = application_.href + path(3);
      return result;
    }
    return below(result, 2);
  }

  World& world_;
  Application& application_;
  Segments segments_;
};

}  // namespace

std::optional<Node> find_node(World& world, Application& application, const std::string& path) {
  Segments segments;
  for (auto& segment : split(path, '/'))
    if (!segment.empty()) segments.push_back(std::move(segment));
  return Walk(world, application, std::move(segments)).run();
}

Member* find_member(Conversation& conversation, const std::string& uri) {
  for (const auto& member : conversation.members)
    if (member->uri == normal_uri(uri)) return member.get();
  return nullptr;
}

Member* own_member(Conversation& conversation, const Application& application) {
  return find_member(conversation, application.account->person->uri);
}

std::string conversation_href(const Application& application, const Conversation& conversation) {
  return application.href + "/communication/conversations/" + conversation.id;
}

std::string participant_href(const Application& application, const Conversation& conversation,
                             const Member& member) {
  return conversation_href(application, conversation) + "/participants/" + bare_uri(member.uri);
}

std::string contact_href(const Application& application, const std::string& uri) {
  return application.href + "/people/" + bare_uri(uri);
}

std::string invitation_href(const Invitation& invitation) {
  return invitation.application->href + "/communication/invitations/" + invitation.id;
}

}  // namespace ucwagen::serve
