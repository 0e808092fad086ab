#pragma once

#include "ucwa/runtime/scope.hpp"

namespace ucwa {

/// What a user can grant to an application.
enum class Scope {
  /// See the contacts and groups of the user and change them.
  /// (Scopes.md:7)
  contacts_read_write,  ///< Contacts.ReadWrite
  /// Begin text, audio, video and sharing conversations in the name of the user, and join meetings.
  /// (Scopes.md:8)
  conversations_initiate,  ///< Conversations.Initiate
  /// Get the invitations to text, audio, video and sharing that are meant for the user.
  /// (Scopes.md:9)
  conversations_receive,  ///< Conversations.Receive
  /// Make, read and change the online meetings of the user.
  /// (Scopes.md:10)
  meetings_read_write,  ///< Meetings.ReadWrite
  /// See and set presence, photo, location, note and call forwarding of the user.
  /// (Scopes.md:11)
  user_read_write,  ///< User.ReadWrite
};

namespace detail {
template <>
struct Names<Scope> {
  static constexpr std::string_view list[] = {
      "Contacts.ReadWrite",
      "Conversations.Initiate",
      "Conversations.Receive",
      "Meetings.ReadWrite",
      "User.ReadWrite",
  };
};
}  // namespace detail

}  // namespace ucwa
