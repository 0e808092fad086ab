#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What stands behind a contact.
/// (ContactType_ref.md:1)
enum class ContactType {
  /// A program that answers by itself, such as a service of the company.
  /// (ContactType_ref.md:9)
  bot,
  /// A telephone without a person's account.
  /// (ContactType_ref.md:10)
  phone,
  /// A program that plays recorded messages back.
  /// (ContactType_ref.md:11)
  replay_bot,
  /// A person.
  /// (ContactType_ref.md:12)
  user,
};

namespace detail {
template <>
struct Names<ContactType> {
  static constexpr std::string_view list[] = {
      "Bot",
      "Phone",
      "ReplayBot",
      "User",
  };
};
}  // namespace detail

}  // namespace ucwa
