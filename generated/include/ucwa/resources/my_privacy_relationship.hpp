#pragma once

#include <array>

#include "ucwa/enumerations/privacy_relationship_level.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;

/// All contacts with whom the user has the same privacy relationship. A view for reading; change a
/// contact by contactPrivacyRelationship of revision 2.
/// (myPrivacyRelationship_ref.md:1)
struct UCWA_EXPORT MyPrivacyRelationship : Resource {
  /// @cond special_members
  MyPrivacyRelationship() noexcept;
  MyPrivacyRelationship(const MyPrivacyRelationship& other);
  MyPrivacyRelationship(MyPrivacyRelationship&& other) noexcept;
  MyPrivacyRelationship& operator=(MyPrivacyRelationship other) noexcept;
  ~MyPrivacyRelationship();
  /// @endcond

  static constexpr std::string_view rel = "myPrivacyRelationship";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// How close these contacts are to the user, from Blocked to FriendsAndFamily.
  /// PrivacyRelationshipLevel. (myPrivacyRelationship_ref.md:15)
  Maybe<Open<PrivacyRelationshipLevel>> relationship_level;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyPrivacyRelationship>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (myPrivacyRelationship_ref.md:22)
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy does not let this user read the privacy relationship with the contact.
    /// (myPrivacyRelationship_ref.md:52)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myPrivacyRelationship_ref.md:55)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myPrivacyRelationship_ref.md:56)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myPrivacyRelationship_ref.md:57)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myPrivacyRelationship_ref.md:58)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myPrivacyRelationship_ref.md:59)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the level and links to its contacts.
  /// (myPrivacyRelationship_ref.md:36)
  struct Get {
    using Output = MyPrivacyRelationship;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyPrivacyRelationship>() noexcept;
}

}  // namespace ucwa
