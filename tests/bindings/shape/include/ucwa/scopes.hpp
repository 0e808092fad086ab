#pragma once

#include "ucwa/runtime/scope.hpp"

namespace ucwa {

/// What a user can grant to an application.
enum class Scope {
  contacts_read_write,     ///< Contacts.ReadWrite
  conversations_initiate,  ///< Conversations.Initiate
  conversations_receive,   ///< Conversations.Receive
  meetings_read_write,     ///< Meetings.ReadWrite
  user_read_write,         ///< User.ReadWrite
};

namespace detail {
template <>
struct Names<Scope> {
  static constexpr std::string_view list[] = {
      "Contacts.ReadWrite", "Conversations.Initiate", "Conversations.Receive",
      "Meetings.ReadWrite", "User.ReadWrite",
  };
};
}  // namespace detail

}  // namespace ucwa
