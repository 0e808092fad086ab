// Made by ucwagen from myGroupMembership_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
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
struct Group;
detail::Offers<1> offers(const Group*);
struct PinnedGroup;
detail::Offers<1> offers(const PinnedGroup*);
struct MyGroupMembership;
detail::Offers<1> offers(const MyGroupMembership*);

/// The membership of a contact in a group. The resource stands for one pair of contact and group. A
/// contact in several groups has one membership for each group.
/// (myGroupMembership_ref.md)
struct UCWA_EXPORT MyGroupMembership : Resource {
  MyGroupMembership() noexcept;
  MyGroupMembership(const MyGroupMembership& other);
  MyGroupMembership(MyGroupMembership&& other) noexcept;
  MyGroupMembership& operator=(MyGroupMembership other) noexcept;
  ~MyGroupMembership();

  static constexpr std::string_view rel = "myGroupMembership";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyGroupMembership>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// The system-created group into which contacts are placed by default.
    Maybe<Link<DefaultGroup>> default_group;
    /// A group of contacts, created by the user.
    Maybe<Link<Group>> group;
    /// The group of the user's pinned and frequent contacts.
    Maybe<Link<PinnedGroup>> pinned_group;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the membership.
  struct Get {
    using Output = MyGroupMembership;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyGroupMembership>() noexcept;

}  // namespace ucwa
