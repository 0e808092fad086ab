// Made by ucwagen from ContactType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The type of a contact.
/// (ContactType_ref.md)
enum class ContactType {
  /// The contact is a bot.
  bot,
  /// The contact is a phone.
  phone,
  /// The contact is a bot that replays messages.
  replay_bot,
  /// The contact is a user.
  user,
};

template <>
struct detail::Names<ContactType> {
  static constexpr std::string_view list[] = {
      "Bot",
      "Phone",
      "ReplayBot",
      "User",
  };
};

}  // namespace ucwa
