// Made by ucwagen from the reference.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/scope.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// A permission that a user can grant to an application.
enum class Scope {
  /// The application may read and change the user's contacts and groups.
  /// (Scopes.md)
  contacts_read_write,  ///< Contacts.ReadWrite
  /// The application may start instant messaging, audio, video and desktop sharing for the user, and
  /// join meetings.
  /// (Scopes.md)
  conversations_initiate,  ///< Conversations.Initiate
  /// The application may receive the user's invitations to instant messaging, audio, video and
  /// desktop sharing.
  /// (Scopes.md)
  conversations_receive,  ///< Conversations.Receive
  /// The application may create online meetings for the user.
  /// (Scopes.md)
  meetings_read_write,  ///< Meetings.ReadWrite
  /// The application may read and change the user's presence, photo, location, note and call
  /// forwarding settings.
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
