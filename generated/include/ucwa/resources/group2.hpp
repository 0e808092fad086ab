// Made by ucwagen from group2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/cannot_redirect.hpp"
#include "ucwa/errors/cannot_redirect_invalid_exchange_server_version.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct GroupContacts;
detail::Offers<1> offers(const GroupContacts*);
struct SubscribeToGroupPresence;
detail::Offers<2> offers(const SubscribeToGroupPresence*);
struct Group2;
detail::Offers<13> offers(const Group2*);

/// A group of contacts, created by the user. Revision 2 can be renamed and deleted. Revision 2 adds
/// the operations PUT and DELETE. Requests that use them carry the header
/// X-MS-RequiresMinResourceVersion: 2. The application can follow the presence, location and note
/// of the members. The event channel reports changes of groups only after the application has used
/// startOrRefreshSubscriptionToContactsAndGroups.
/// (group2_ref.md)
struct UCWA_EXPORT Group2 : Resource {
  Group2() noexcept;
  Group2(const Group2& other);
  Group2(Group2&& other) noexcept;
  Group2& operator=(Group2 other) noexcept;
  ~Group2();

  static constexpr std::string_view rel = "group";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "contact", Priority::high, "people"},
      {EventType::updated, "group", Priority::high, "people"},
      {EventType::deleted, "contact", Priority::high, "people"},
  }};

  /// The ID of the group.
  /// String.
  std::optional<std::string> id;
  /// The name of the group.
  /// String, at most 256 characters.
  std::optional<std::string> name;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Group2>> self;  ///< The resource itself.
    /// The contacts in a group.
    Maybe<Link<GroupContacts>> group_contacts;
    /// Subscribes to the presence of all contacts in a group.
    Maybe<Link<SubscribeToGroupPresence>> subscribe_to_group_presence;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the group together with the ETag that PUT needs.
  struct Get {
    using Output = Group2;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Deletes the group. The server returns 204.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectInvalidExchangeServerVersion;

  /// Changes the group. The request contains the complete resource with the new name and the header
  /// If-Match. See the article Changing a resource by PUT.
  struct Put {
    using Output = Nothing;  ///< The result of a success.
    using Error = PutError;  ///< The documented errors.
    using Start = detail::PutBuilder<Put>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Group2>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/subscribe_to_group_presence.hpp"
