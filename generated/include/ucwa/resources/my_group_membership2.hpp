// Made by ucwagen from myGroupMembership2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/cannot_redirect_migration_in_progress_not_found.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version_operation_not_supported.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct DefaultGroup;
detail::Offers<1> offers(const DefaultGroup*);
struct DelegatesGroup;
detail::Offers<1> offers(const DelegatesGroup*);
struct Group;
detail::Offers<1> offers(const Group*);
struct PinnedGroup;
detail::Offers<1> offers(const PinnedGroup*);
struct MyGroupMembership2;
detail::Offers<9> offers(const MyGroupMembership2*);

/// The membership of a contact in a group; the membership can be deleted. Revision 2 adds DELETE.
/// Send the header X-MS-RequiresMinResourceVersion: 2. See the article Revisions.
/// (myGroupMembership2_ref.md)
struct UCWA_EXPORT MyGroupMembership2 : Resource {
  MyGroupMembership2() noexcept;
  MyGroupMembership2(const MyGroupMembership2& other);
  MyGroupMembership2(MyGroupMembership2&& other) noexcept;
  MyGroupMembership2& operator=(MyGroupMembership2 other) noexcept;
  ~MyGroupMembership2();

  static constexpr std::string_view rel = "myGroupMembership";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyGroupMembership2>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// The system-created group into which contacts are placed by default.
    Maybe<Link<DefaultGroup>> default_group;
    /// The group of contacts who are delegates of the user.
    Maybe<Link<DelegatesGroup>> delegates_group;
    /// A group of contacts, created by the user.
    Maybe<Link<Group>> group;
    /// The group of the user's pinned and frequent contacts.
    Maybe<Link<PinnedGroup>> pinned_group;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), operation_not_supported (403),
  /// too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersionOperationNotSupported;

  /// Fetches the membership.
  struct Get {
    using Output = MyGroupMembership2;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410), migration_in_progress (500),
  /// not_found (404).
  using DeleteError = errors::CannotRedirectMigrationInProgressNotFound;

  /// Removes the contact from the group. The server returns 204. Memberships in other groups remain.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyGroupMembership2>() noexcept;

}  // namespace ucwa
