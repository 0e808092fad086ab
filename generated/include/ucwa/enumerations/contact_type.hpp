// Made by ucwagen from ContactType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// What stands behind a contact.
/// (ContactType_ref.md)
enum class ContactType {
  /// A program that answers by itself, such as a service of the company.
  bot,
  /// A telephone without a person's account.
  phone,
  /// A program that plays recorded messages back.
  replay_bot,
  /// A person.
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
