#pragma once

#include <optional>
#include <string>

#include "generator/serve/session/world.hpp"

namespace ucwagen::serve {

/// The live resource at a path below an application.
struct Node {
  std::string rel = {}, href = {};
  Conversation* conversation = nullptr;
  Member* member = nullptr;
  Invitation* invitation = nullptr;
  std::string id = {};     ///< of a message, group or subscription; URI of a contact
  bool action = false;     ///< an operation, which the document at `owner` must offer
  std::string owner = {};  ///< path of that document, below the application
};

/// The node of a path below an application ("/communication/conversations/1"), or nothing, also for a path that the
/// samples show as a document.
[[nodiscard]] std::optional<Node> find_node(World& world, Application& application, const std::string& path);

[[nodiscard]] Member* find_member(Conversation& conversation, const std::string& uri);
[[nodiscard]] Member* own_member(Conversation& conversation, const Application& application);
[[nodiscard]] std::string conversation_href(const Application& application, const Conversation& conversation);
[[nodiscard]] std::string participant_href(const Application& application, const Conversation& conversation,
                                           const Member& member);
[[nodiscard]] std::string contact_href(const Application& application, const std::string& uri);
[[nodiscard]] std::string invitation_href(const Invitation& invitation);

}  // namespace ucwagen::serve
