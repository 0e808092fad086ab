#pragma once

#include <array>

#include "ucwa/enumerations/privacy_relationship_level.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ResetContactPrivacyRelationship;

/// How much of the user's presence a contact may see, with the power to change it. Revision 2 adds
/// PUT, which sets the relationship; resetContactPrivacyRelationship gives it back to the server's
/// choice. The closer the relationship, the more the contact sees: FriendsAndFamily see titles of
/// appointments, Colleagues only free or busy. Blocked contacts see little more than the name, and
/// their calls do not come through.
/// (contactPrivacyRelationship2_ref.md:1)
struct UCWA_EXPORT ContactPrivacyRelationship2 : Resource {
  /// @cond special_members
  ContactPrivacyRelationship2() noexcept;
  ContactPrivacyRelationship2(const ContactPrivacyRelationship2& other);
  ContactPrivacyRelationship2(ContactPrivacyRelationship2&& other) noexcept;
  ContactPrivacyRelationship2& operator=(ContactPrivacyRelationship2 other) noexcept;
  ~ContactPrivacyRelationship2();
  /// @endcond

  static constexpr std::string_view rel = "contactPrivacyRelationship";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactPrivacyRelationship", Priority::medium, "people"},
  }};

  /// How close the contact is to the user, from Blocked to FriendsAndFamily.
  /// PrivacyRelationshipLevel. (contactPrivacyRelationship2_ref.md:15)
  Maybe<Open<PrivacyRelationshipLevel>> relationship_level;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ContactPrivacyRelationship2>> self;  ///< Where the resource is.
    /// Gives the privacy relationship with a contact back to the server's choice.
    /// (contactPrivacyRelationship2_ref.md:22)
    Maybe<Link<ResetContactPrivacyRelationship>> reset_contact_privacy_relationship;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (contactPrivacyRelationship2_ref.md:90)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (contactPrivacyRelationship2_ref.md:92)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (contactPrivacyRelationship2_ref.md:93)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (contactPrivacyRelationship2_ref.md:94)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (contactPrivacyRelationship2_ref.md:95)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (contactPrivacyRelationship2_ref.md:96)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the relationship and the ETag needed to change it.
  /// (contactPrivacyRelationship2_ref.md:74)
  struct Get {
    using Output = ContactPrivacyRelationship2;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// Policy does not let this user change the privacy relationship with the contact.
    /// (contactPrivacyRelationship2_ref.md:176)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (contactPrivacyRelationship2_ref.md:177)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (contactPrivacyRelationship2_ref.md:178)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Sets the relationship; send the resource back as fetched, with If-Match and the changed level.
  /// (contactPrivacyRelationship2_ref.md:158)
  struct Put {
    using Output = Nothing;  ///< What a success gives.
    using Error = PutError;  ///< What the page documents besides.
    using Start = detail::PutBuilder<Put>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ContactPrivacyRelationship2>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/reset_contact_privacy_relationship.hpp"
