#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct DefaultGroup;
struct Group;
struct PinnedGroup;

/// The fact that one contact is in one group. A contact in three groups has three of them.
/// (myGroupMembership_ref.md:1)
struct UCWA_EXPORT MyGroupMembership : Resource {
  /// @cond special_members
  MyGroupMembership() noexcept;
  MyGroupMembership(const MyGroupMembership& other);
  MyGroupMembership(MyGroupMembership&& other) noexcept;
  MyGroupMembership& operator=(MyGroupMembership other) noexcept;
  ~MyGroupMembership();
  /// @endcond

  static constexpr std::string_view rel = "myGroupMembership";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyGroupMembership>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (myGroupMembership_ref.md:20)
    Maybe<Link<Contact>> contact;
    /// The group that holds all contacts who were put into no other.
    /// (myGroupMembership_ref.md:21)
    Maybe<Link<DefaultGroup>> default_group;
    /// A contact group of the user's own making.
    /// (myGroupMembership_ref.md:22)
    Maybe<Link<Group>> group;
    /// The favourites of the user, pinned by hand or talked to most.
    /// (myGroupMembership_ref.md:23)
    Maybe<Link<PinnedGroup>> pinned_group;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (myGroupMembership_ref.md:49)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myGroupMembership_ref.md:51)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myGroupMembership_ref.md:52)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myGroupMembership_ref.md:53)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myGroupMembership_ref.md:54)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroupMembership_ref.md:55)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pair of contact and group.
  /// (myGroupMembership_ref.md:33)
  struct Get {
    using Output = MyGroupMembership;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyGroupMembership>() noexcept;
}

}  // namespace ucwa
