// Made by ucwagen from forwardedBy_ref.md.
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
#if UCWA_BINDINGS_VERSION != 3
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
struct ForwardedBy;
detail::Offers<1> offers(const ForwardedBy*);

/// The last contact who forwarded the invitation. An incoming invitation usually has this resource
/// if another contact forwarded it to the user.
/// (forwardedBy_ref.md)
struct UCWA_EXPORT ForwardedBy : Resource {
  ForwardedBy() noexcept;
  ForwardedBy(const ForwardedBy& other);
  ForwardedBy(ForwardedBy&& other) noexcept;
  ForwardedBy& operator=(ForwardedBy other) noexcept;
  ~ForwardedBy();

  static constexpr std::string_view rel = "forwardedBy";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The company of the contact.
  /// String.
  std::optional<std::string> company;
  /// The department of the contact.
  /// String.
  std::optional<std::string> department;
  /// The email addresses of the contact.
  /// Array of String.
  std::optional<std::vector<std::string>> email_addresses;
  /// The home phone number of the contact, as a tel URI.
  /// String.
  std::optional<std::string> home_phone_number;
  /// The URL of the icon for the source network of the contact.
  /// String.
  std::optional<std::string> source_network_icon_url;
  /// The mobile phone number of the contact, as a tel URI.
  /// String.
  std::optional<std::string> mobile_phone_number;
  /// The name of the contact.
  /// String.
  std::optional<std::string> name;
  /// The office of the contact.
  /// String.
  std::optional<std::string> office;
  /// Another phone number of the contact, as a tel URI.
  /// String.
  std::optional<std::string> other_phone_number;
  /// The source network of the contact, such as SameEnterprise or PublicCloud.
  /// SourceNetwork.
  Maybe<Open<SourceNetwork>> source_network;
  /// The title of the contact.
  /// String.
  std::optional<std::string> title;
  /// The type of the contact, for example User or Phone.
  /// ContactType.
  Maybe<Open<ContactType>> type;
  /// The URI of the contact, such as sip:ben\@example.com.
  /// String.
  std::optional<std::string> uri;
  /// The work phone number of the contact, as a tel URI.
  /// String.
  std::optional<std::string> work_phone_number;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ForwardedBy>> self;  ///< The resource itself.
    /// The location of a contact.
    Maybe<Link<ContactLocation>> contact_location;
    /// The note of a contact, either personal or out-of-office.
    Maybe<Link<ContactNote>> contact_note;
    /// The photo of a contact.
    Maybe<Link<ContactPhoto>> contact_photo;
    /// The availability and activity of a contact.
    Maybe<Link<ContactPresence>> contact_presence;
    /// The privacy relationship with a contact.
    Maybe<Link<ContactPrivacyRelationship>> contact_privacy_relationship;
    /// The modalities that a contact supports.
    Maybe<Link<ContactSupportedModalities>> contact_supported_modalities;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The application may not view the information of this contact.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the contact who forwarded the invitation.
  struct Get {
    using Output = ForwardedBy;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ForwardedBy>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/contact_photo.hpp"
