// Made by ucwagen from delegator_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/contact_type.hpp"
#include "ucwa/enumerations/source_network.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ContactLocation;
detail::Offers<1> offers(const ContactLocation*);
struct ContactNote;
detail::Offers<1> offers(const ContactNote*);
struct ContactPhoto;
detail::Offers<1> offers(const ContactPhoto*);
struct ContactPresence;
detail::Offers<1> offers(const ContactPresence*);
struct ContactPrivacyRelationship;
detail::Offers<1> offers(const ContactPrivacyRelationship*);
struct ContactSupportedModalities;
detail::Offers<1> offers(const ContactSupportedModalities*);
struct Delegator;
detail::Offers<1> offers(const Delegator*);

/// The delegator in whose name the invitation was made. It is there in invitations that a delegate
/// made for somebody else.
/// (delegator_ref.md)
struct UCWA_EXPORT Delegator : Resource {
  Delegator() noexcept;
  Delegator(const Delegator& other);
  Delegator(Delegator&& other) noexcept;
  Delegator& operator=(Delegator other) noexcept;
  ~Delegator();

  static constexpr std::string_view rel = "delegator";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The company that the contact works for; for display.
  /// String.
  std::optional<std::string> company;
  /// The part of the company that the contact works in; for display.
  /// String.
  std::optional<std::string> department;
  /// All mail addresses of the contact, the main one first.
  /// Array of String.
  std::optional<std::vector<std::string>> email_addresses;
  /// Private number of the contact as a tel URI; absent unless shared with the user.
  /// String.
  std::optional<std::string> home_phone_number;
  /// Address of a small picture that marks contacts of a public network.
  /// String.
  std::optional<std::string> source_network_icon_url;
  /// Mobile number of the contact as a tel URI; absent unless shared with the user.
  /// String.
  std::optional<std::string> mobile_phone_number;
  /// Name of the contact to display.
  /// String.
  std::optional<std::string> name;
  /// Where the contact's desk is, such as a building and room.
  /// String.
  std::optional<std::string> office;
  /// A further number of the contact as a tel URI; absent unless shared with the user.
  /// String.
  std::optional<std::string> other_phone_number;
  /// Where the contact comes from: the user's own company, a federated one, or a public network.
  /// SourceNetwork.
  Maybe<Open<SourceNetwork>> source_network;
  /// Job title of the contact; for display.
  /// String.
  std::optional<std::string> title;
  /// What stands behind the contact, such as a person, a bot or a telephone.
  /// ContactType.
  Maybe<Open<ContactType>> type;
  /// SIP or tel address, which identifies the contact and serves as target of an invitation.
  /// String.
  std::optional<std::string> uri;
  /// Business number of the contact as a tel URI; absent unless shared with the user.
  /// String.
  std::optional<std::string> work_phone_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Delegator>> self;  ///< Where the resource is.
    /// Where a contact says to be.
    Maybe<Link<ContactLocation>> contact_location;
    /// The note that a contact shows: a personal one or an out-of-office text.
    Maybe<Link<ContactNote>> contact_note;
    /// The picture of a contact.
    Maybe<Link<ContactPhoto>> contact_photo;
    /// Whether a contact is available, and doing what.
    Maybe<Link<ContactPresence>> contact_presence;
    /// How much of the user's presence a contact may see.
    Maybe<Link<ContactPrivacyRelationship>> contact_privacy_relationship;
    /// The media that a contact can be reached by.
    Maybe<Link<ContactSupportedModalities>> contact_supported_modalities;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The contact does not let this user see that information.
  /// forbidden here: Policy keeps this user away from pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the contact in whose name the invitation was made.
  struct Get {
    using Output = Delegator;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Delegator>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/contact_photo.hpp"
