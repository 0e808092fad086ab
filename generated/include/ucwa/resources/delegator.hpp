#pragma once

#include <array>

#include "ucwa/enumerations/contact_type.hpp"
#include "ucwa/enumerations/source_network.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ContactLocation;
struct ContactNote;
struct ContactPhoto;
struct ContactPresence;
struct ContactPrivacyRelationship;
struct ContactSupportedModalities;

/// The delegator in whose name the invitation was made. It is there in invitations that a delegate
/// made for somebody else.
/// (delegator_ref.md:1)
struct UCWA_EXPORT Delegator : Resource {
  /// @cond special_members
  Delegator() noexcept;
  Delegator(const Delegator& other);
  Delegator(Delegator&& other) noexcept;
  Delegator& operator=(Delegator other) noexcept;
  ~Delegator();
  /// @endcond

  static constexpr std::string_view rel = "delegator";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// The company that the contact works for; for display.
  /// String. (delegator_ref.md:15)
  std::optional<std::string> company;
  /// The part of the company that the contact works in; for display.
  /// String. (delegator_ref.md:16)
  std::optional<std::string> department;
  /// All mail addresses of the contact, the main one first.
  /// Array of String. (delegator_ref.md:17)
  std::optional<std::vector<std::string>> email_addresses;
  /// Private number of the contact as a tel URI; absent unless shared with the user.
  /// String. (delegator_ref.md:18)
  std::optional<std::string> home_phone_number;
  /// Address of a small picture that marks contacts of a public network.
  /// String. (delegator_ref.md:19)
  std::optional<std::string> source_network_icon_url;
  /// Mobile number of the contact as a tel URI; absent unless shared with the user.
  /// String. (delegator_ref.md:20)
  std::optional<std::string> mobile_phone_number;
  /// Name of the contact to display.
  /// String. (delegator_ref.md:21)
  std::optional<std::string> name;
  /// Where the contact's desk is, such as a building and room.
  /// String. (delegator_ref.md:22)
  std::optional<std::string> office;
  /// A further number of the contact as a tel URI; absent unless shared with the user.
  /// String. (delegator_ref.md:23)
  std::optional<std::string> other_phone_number;
  /// Where the contact comes from: the user's own company, a federated one, or a public network.
  /// SourceNetwork. (delegator_ref.md:24)
  Maybe<Open<SourceNetwork>> source_network;
  /// Job title of the contact; for display.
  /// String. (delegator_ref.md:25)
  std::optional<std::string> title;
  /// What stands behind the contact, such as a person, a bot or a telephone.
  /// ContactType. (delegator_ref.md:26)
  Maybe<Open<ContactType>> type;
  /// SIP or tel address, which identifies the contact and serves as target of an invitation.
  /// String. (delegator_ref.md:27)
  std::optional<std::string> uri;
  /// Business number of the contact as a tel URI; absent unless shared with the user.
  /// String. (delegator_ref.md:28)
  std::optional<std::string> work_phone_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Delegator>> self;  ///< Where the resource is.
    /// Where a contact says to be.
    /// (delegator_ref.md:35)
    Maybe<Link<ContactLocation>> contact_location;
    /// The note that a contact shows: a personal one or an out-of-office text.
    /// (delegator_ref.md:36)
    Maybe<Link<ContactNote>> contact_note;
    /// The picture of a contact.
    /// (delegator_ref.md:37)
    Maybe<Link<ContactPhoto>> contact_photo;
    /// Whether a contact is available, and doing what.
    /// (delegator_ref.md:38)
    Maybe<Link<ContactPresence>> contact_presence;
    /// How much of the user's presence a contact may see.
    /// (delegator_ref.md:39)
    Maybe<Link<ContactPrivacyRelationship>> contact_privacy_relationship;
    /// The media that a contact can be reached by.
    /// (delegator_ref.md:40)
    Maybe<Link<ContactSupportedModalities>> contact_supported_modalities;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The contact does not let this user see that information.
    /// (delegator_ref.md:66)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (delegator_ref.md:69)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (delegator_ref.md:70)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (delegator_ref.md:71)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (delegator_ref.md:72)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (delegator_ref.md:73)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the contact in whose name the invitation was made.
  /// (delegator_ref.md:50)
  struct Get {
    using Output = Delegator;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Delegator>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/contact_photo.hpp"
