// Made by ucwagen from the reference.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/scope.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// What a user can grant to an application.
enum class Scope {
  /// See the contacts and groups of the user and change them.
  /// (Scopes.md)
  contacts_read_write,  ///< Contacts.ReadWrite
  /// Begin text, audio, video and sharing conversations in the name of the user, and join meetings.
  /// (Scopes.md)
  conversations_initiate,  ///< Conversations.Initiate
  /// Get the invitations to text, audio, video and sharing that are meant for the user.
  /// (Scopes.md)
  conversations_receive,  ///< Conversations.Receive
  /// Make, read and change the online meetings of the user.
  /// (Scopes.md)
  meetings_read_write,  ///< Meetings.ReadWrite
  /// See and set presence, photo, location, note and call forwarding of the user.
  /// (Scopes.md)
  user_read_write,  ///< User.ReadWrite
};

template <>
struct detail::Names<Scope> {
  static constexpr std::string_view list[] = {
      "Contacts.ReadWrite",
      "Conversations.Initiate",
      "Conversations.Receive",
      "Meetings.ReadWrite",
      "User.ReadWrite",
  };
};

}  // namespace ucwa
