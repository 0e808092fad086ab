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
struct DelegatesGroup;
struct Group;
struct PinnedGroup;

/// The fact that one contact is in one group, with the power to undo it. Revision 2 adds DELETE,
/// which needs the header X-MS-RequiresMinResourceVersion: 2.
/// (myGroupMembership2_ref.md:1)
struct UCWA_EXPORT MyGroupMembership2 : Resource {
  /// @cond special_members
  MyGroupMembership2() noexcept;
  MyGroupMembership2(const MyGroupMembership2& other);
  MyGroupMembership2(MyGroupMembership2&& other) noexcept;
  MyGroupMembership2& operator=(MyGroupMembership2 other) noexcept;
  ~MyGroupMembership2();
  /// @endcond

  static constexpr std::string_view rel = "myGroupMembership";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyGroupMembership2>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (myGroupMembership2_ref.md:20)
    Maybe<Link<Contact>> contact;
    /// The group that holds all contacts who were put into no other.
    /// (myGroupMembership2_ref.md:21)
    Maybe<Link<DefaultGroup>> default_group;
    /// Those whom the user lets make and take calls in the user's name.
    /// (myGroupMembership2_ref.md:22)
    Maybe<Link<DelegatesGroup>> delegates_group;
    /// A contact group of the user's own making.
    /// (myGroupMembership2_ref.md:23)
    Maybe<Link<Group>> group;
    /// The favourites of the user, pinned by hand or talked to most.
    /// (myGroupMembership2_ref.md:24)
    Maybe<Link<PinnedGroup>> pinned_group;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The group of delegators does not give away its members here.
    /// (myGroupMembership2_ref.md:50)
    operation_not_supported,  ///< Forbidden, 403, OperationNotSupported
    /// Policy keeps this user away from the contact list.
    /// (myGroupMembership2_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myGroupMembership2_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myGroupMembership2_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myGroupMembership2_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myGroupMembership2_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroupMembership2_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pair of contact and group.
  /// (myGroupMembership2_ref.md:34)
  struct Get {
    using Output = MyGroupMembership2;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The contact list is being moved to another store, so nothing can be removed now; try again
    /// later.
    /// (myGroupMembership2_ref.md:145)
    migration_in_progress,  ///< ServiceFailure, 500, MigrationInProgress
    /// The contact is not in that group, so there is nothing to remove.
    /// (myGroupMembership2_ref.md:146)
    not_found,  ///< NotFound, 404
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroupMembership2_ref.md:147)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Takes the contact out of the group and answers 204; the contact stays in other groups.
  /// (myGroupMembership2_ref.md:129)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyGroupMembership2>() noexcept;
}

}  // namespace ucwa
