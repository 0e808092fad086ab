#pragma once

#include "generator/serve/session/node.hpp"

namespace ucwagen::serve {

/// The current documents of live resources, as one application sees them. `nullopt`: the resource has no GET.
class Views {
 public:
  explicit Views(World& world) : world_(world) {}

  [[nodiscard]] std::optional<Json> document(Application& application, const Node& node) const;

  [[nodiscard]] Json application(Application& application, const std::string& instance = {}) const;
  [[nodiscard]] Json me(const Application& application) const;
  [[nodiscard]] Json communication(const Application& application) const;
  [[nodiscard]] Json people(const Application& application) const;

  [[nodiscard]] Json conversation(const Application& application, const Conversation& conversation) const;
  [[nodiscard]] Json modality(const Application& application, const Conversation& conversation,
                              const std::string& rel) const;
  [[nodiscard]] Json participant(const Application& application, const Conversation& conversation,
                                 const Member& member) const;
  [[nodiscard]] Json invitation(const Invitation& invitation) const;
  [[nodiscard]] Json message(const Application& application, const Conversation& conversation,
                             const TextMessage& message) const;
  [[nodiscard]] Json contact(const Application& application, const std::string& uri) const;
  [[nodiscard]] Json group(const Application& application, const Group& group) const;
  [[nodiscard]] Json subscription(const Application& application, const Subscription& subscription) const;

  /// The contacts of a user: simulated contacts, other users, and members of groups.
  [[nodiscard]] std::vector<std::string> contacts_of(const Account& account) const;
  [[nodiscard]] std::string communication_etag(const Application& application) const;

 private:
  [[nodiscard]] std::optional<Json> conversation_part(Application& application, const Node& node) const;
  [[nodiscard]] std::optional<Json> people_part(Application& application, const Node& node) const;
  [[nodiscard]] Json participant_part(const Application& application, const Node& node) const;
  [[nodiscard]] Json contact_part(const Application& application, const Node& node) const;
  [[nodiscard]] Json roster(const Application& application, const Node& node) const;
  [[nodiscard]] Json online_meeting(const Application& application, const Node& node) const;
  [[nodiscard]] Json groups(const Application& application, const Node& node) const;
  [[nodiscard]] Json memberships(const Application& application, const Node& node) const;
  [[nodiscard]] Json list(const Node& node, const std::string& rel, const std::vector<Json>& documents) const;
  [[nodiscard]] std::string state(const Application& application, const Conversation& conversation) const;
  void add_actions(const std::string& rel, const std::string& self, std::vector<Link>& links) const;

  World& world_;
};

/// "data:text/plain;charset=utf-8,Hello"
[[nodiscard]] std::string data_uri(const std::string& media, const std::string& text);
/// The text of a data URI, decoded.
[[nodiscard]] std::string data_text(std::string_view uri);
[[nodiscard]] std::string data_media(std::string_view uri);

}  // namespace ucwagen::serve
