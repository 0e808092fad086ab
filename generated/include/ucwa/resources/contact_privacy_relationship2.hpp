// Made by ucwagen from contactPrivacyRelationship2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/privacy_relationship_level.hpp"
#include "ucwa/errors/cannot_redirect_forbidden_invalid_exchange_server_version.hpp"
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

struct ResetContactPrivacyRelationship;
detail::Offers<2> offers(const ResetContactPrivacyRelationship*);
struct ContactPrivacyRelationship2;
detail::Offers<5> offers(const ContactPrivacyRelationship2*);

/// The privacy relationship with a contact. Revision 2 of the resource can be changed. Revision 2
/// adds the operation PUT, which changes the relationship, and the link
/// resetContactPrivacyRelationship, which resets it. A closer relationship gives the contact more
/// information: FriendsAndFamily see the titles of appointments and meetings, Colleagues see only
/// whether the user is free or busy. Contacts with the level Blocked see only the name and the
/// email address. If the application has subscribed to the contact, the event channel reports
/// changes of the relationship.
/// (contactPrivacyRelationship2_ref.md)
struct UCWA_EXPORT ContactPrivacyRelationship2 : Resource {
  ContactPrivacyRelationship2() noexcept;
  ContactPrivacyRelationship2(const ContactPrivacyRelationship2& other);
  ContactPrivacyRelationship2(ContactPrivacyRelationship2&& other) noexcept;
  ContactPrivacyRelationship2& operator=(ContactPrivacyRelationship2 other) noexcept;
  ~ContactPrivacyRelationship2();

  static constexpr std::string_view rel = "contactPrivacyRelationship";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactPrivacyRelationship", Priority::medium, "people"},
  }};

  /// The level of the privacy relationship, such as Colleagues or FriendsAndFamily.
  /// PrivacyRelationshipLevel.
  Maybe<Open<PrivacyRelationshipLevel>> relationship_level;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ContactPrivacyRelationship2>> self;  ///< The resource itself.
    /// Resets the privacy relationship with a contact.
    Maybe<Link<ResetContactPrivacyRelationship>> reset_contact_privacy_relationship;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the privacy relationship together with the ETag that PUT needs.
  struct Get {
    using Output = ContactPrivacyRelationship2;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
  /// forbidden here: The user may not change the privacy relationship with this contact.
  using PutError = errors::CannotRedirectForbiddenInvalidExchangeServerVersion;

  /// Changes the privacy relationship. The request contains the complete resource with the new level
  /// and the header If-Match. See the article Changing a resource by PUT.
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
UCWA_EXPORT const detail::Type& detail::type_of<ContactPrivacyRelationship2>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/reset_contact_privacy_relationship.hpp"
