#pragma once

#include <array>

#include "ucwa/resources/contact.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AddToContactList;
struct RemoveFromContactList;
struct SubscribeToGroupPresence;

/// A mailing list of the company, used as a group of contacts. Its members are managed in the
/// directory, so it can only be read: expandDistributionGroup lists them, and a subscription
/// follows their presence. Call startOrRefreshSubscriptionToContactsAndGroups to get its events.
/// (distributionGroup_ref.md:1)
struct UCWA_EXPORT DistributionGroup : Resource {
  /// @cond special_members
  DistributionGroup() noexcept;
  DistributionGroup(const DistributionGroup& other);
  DistributionGroup(DistributionGroup&& other) noexcept;
  DistributionGroup& operator=(DistributionGroup other) noexcept;
  ~DistributionGroup();
  /// @endcond

  static constexpr std::string_view rel = "distributionGroup";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "distributionGroup", Priority::high, "people"},
  }};

  /// Address of the mailing list, as a URI.
  /// String. (distributionGroup_ref.md:15)
  std::optional<std::string> uri;
  /// Id of the group, as groupId in other requests takes it.
  /// String. (distributionGroup_ref.md:16)
  std::optional<std::string> id;
  /// Name of the group to display. Maximum length of 256 characters.
  /// String, at most 256 characters. (distributionGroup_ref.md:17)
  std::optional<std::string> name;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<DistributionGroup>> self;  ///< Where the resource is.
    /// Puts a distribution group on the contact list of the user.
    /// (distributionGroup_ref.md:24)
    Maybe<Link<AddToContactList>> add_to_contact_list;
    /// The members of a mailing list.
    /// (distributionGroup_ref.md:25)
    Maybe<Link<DistributionGroup>> expand_distribution_group;
    /// Takes a distribution group off the contact list of the user.
    /// (distributionGroup_ref.md:26)
    Maybe<Link<RemoveFromContactList>> remove_from_contact_list;
    /// Follows the presence of everybody in a group for a while.
    /// (distributionGroup_ref.md:27)
    Maybe<Link<SubscribeToGroupPresence>> subscribe_to_group_presence;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (distributionGroup_ref.md:28)
    std::vector<Contact> contact;
    /// A mailing list of the company, used as a group of contacts.
    /// (distributionGroup_ref.md:29)
    std::vector<DistributionGroup> distribution_group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (distributionGroup_ref.md:93)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (distributionGroup_ref.md:95)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (distributionGroup_ref.md:96)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (distributionGroup_ref.md:97)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (distributionGroup_ref.md:98)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (distributionGroup_ref.md:99)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the group and the ways to see and follow its members.
  /// (distributionGroup_ref.md:77)
  struct Get {
    using Output = DistributionGroup;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<DistributionGroup>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/add_to_contact_list.hpp"
#include "ucwa/resources/remove_from_contact_list.hpp"
#include "ucwa/resources/subscribe_to_group_presence.hpp"
