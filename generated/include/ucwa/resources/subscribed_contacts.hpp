#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;

/// The contacts whose presence the application follows at present. A list to read, not to edit:
/// subscribe by presenceSubscriptions or subscribeToGroupPresence, and the contacts turn up here,
/// whether they stand in a group of the user or were named one by one. Subscriptions run out after
/// at most 30 minutes unless they are extended.
/// (subscribedContacts_ref.md:1)
struct UCWA_EXPORT SubscribedContacts : Resource {
  /// @cond special_members
  SubscribedContacts() noexcept;
  SubscribedContacts(const SubscribedContacts& other);
  SubscribedContacts(SubscribedContacts&& other) noexcept;
  SubscribedContacts& operator=(SubscribedContacts other) noexcept;
  ~SubscribedContacts();
  /// @endcond

  static constexpr std::string_view rel = "subscribedContacts";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "contact", Priority::medium, "people"},
      {EventType::deleted, "contact", Priority::medium, "people"},
  }};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<SubscribedContacts>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (subscribedContacts_ref.md:20)
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (subscribedContacts_ref.md:132)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (subscribedContacts_ref.md:134)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (subscribedContacts_ref.md:135)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (subscribedContacts_ref.md:136)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (subscribedContacts_ref.md:137)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (subscribedContacts_ref.md:138)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the contacts that are being followed.
  /// (subscribedContacts_ref.md:116)
  struct Get {
    using Output = SubscribedContacts;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<SubscribedContacts>() noexcept;
}

}  // namespace ucwa
