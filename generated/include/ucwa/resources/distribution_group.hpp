// Made by ucwagen from distributionGroup_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/contact.hpp"
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

struct AddToContactList;
detail::Offers<2> offers(const AddToContactList*);
struct RemoveFromContactList;
detail::Offers<2> offers(const RemoveFromContactList*);
struct SubscribeToGroupPresence;
detail::Offers<2> offers(const SubscribeToGroupPresence*);
struct DistributionGroup;
detail::Offers<1> offers(const DistributionGroup*);

/// A distribution group of Active Directory. A distribution group is a group of Active Directory
/// that can receive mail. This resource is read-only, and no Skype for Business client can manage
/// the group. expandDistributionGroup lists the members. The application can follow the presence,
/// location and note of the members. The event channel reports changes of the group only after the
/// application has used startOrRefreshSubscriptionToContactsAndGroups.
/// (distributionGroup_ref.md)
struct UCWA_EXPORT DistributionGroup : Resource {
  DistributionGroup() noexcept;
  DistributionGroup(const DistributionGroup& other);
  DistributionGroup(DistributionGroup&& other) noexcept;
  DistributionGroup& operator=(DistributionGroup other) noexcept;
  ~DistributionGroup();

  static constexpr std::string_view rel = "distributionGroup";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "distributionGroup", Priority::high, "people"},
  }};

  /// The address of the distribution group.
  /// String.
  std::optional<std::string> uri;
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
    Maybe<Link<DistributionGroup>> self;  ///< The resource itself.
    /// Adds a distribution group to the contact list of the user.
    Maybe<Link<AddToContactList>> add_to_contact_list;
    /// Expands a distribution group to the contacts in it.
    Maybe<Link<DistributionGroup>> expand_distribution_group;
    /// Removes a distribution group from the contact list of the user.
    Maybe<Link<RemoveFromContactList>> remove_from_contact_list;
    /// Subscribes to the presence of all contacts in a group.
    Maybe<Link<SubscribeToGroupPresence>> subscribe_to_group_presence;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A person or service with whom the user can communicate.
    std::vector<Contact> contact;
    /// A distribution group of Active Directory.
    std::vector<DistributionGroup> distribution_group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the group.
  struct Get {
    using Output = DistributionGroup;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<DistributionGroup>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/add_to_contact_list.hpp"
#include "ucwa/resources/remove_from_contact_list.hpp"
#include "ucwa/resources/subscribe_to_group_presence.hpp"
