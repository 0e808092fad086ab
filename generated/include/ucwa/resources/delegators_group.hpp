// Made by ucwagen from delegatorsGroup_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

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
struct DelegatorsGroup;
detail::Offers<1> offers(const DelegatorsGroup*);

/// The group of contacts who made the user their delegate. The user may act on behalf of these
/// contacts; delegatesGroup lists the opposite direction. The event channel reports changes of the
/// group only after the application has used startOrRefreshSubscriptionToContactsAndGroups.
/// (delegatorsGroup_ref.md)
struct UCWA_EXPORT DelegatorsGroup : Resource {
  DelegatorsGroup() noexcept;
  DelegatorsGroup(const DelegatorsGroup& other);
  DelegatorsGroup(DelegatorsGroup&& other) noexcept;
  DelegatorsGroup& operator=(DelegatorsGroup other) noexcept;
  ~DelegatorsGroup();

  static constexpr std::string_view rel = "delegatorsGroup";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 5> events{{
      {EventType::added, "delegatorsGroup", Priority::high, "people"},
      {EventType::added, "contact", Priority::low, "people"},
      {EventType::updated, "delegatorsGroup", Priority::high, "people"},
      {EventType::deleted, "delegatorsGroup", Priority::high, "people"},
      {EventType::deleted, "contact", Priority::low, "people"},
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
    Maybe<Link<DelegatorsGroup>> self;  ///< The resource itself.
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

  /// Fetches the group.
  struct Get {
    using Output = DelegatorsGroup;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<DelegatorsGroup>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/subscribe_to_group_presence.hpp"
