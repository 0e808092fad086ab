// Made by ucwagen from myPrivacyRelationship_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/privacy_relationship_level.hpp"
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

struct Contact;
detail::Offers<1> offers(const Contact*);
struct MyPrivacyRelationship;
detail::Offers<1> offers(const MyPrivacyRelationship*);

/// The contacts with whom the user has a certain privacy relationship. The resource lists the
/// contacts to whom the user has assigned this level. To change the level of a contact, use
/// revision 2 of contactPrivacyRelationship.
/// (myPrivacyRelationship_ref.md)
struct UCWA_EXPORT MyPrivacyRelationship : Resource {
  MyPrivacyRelationship() noexcept;
  MyPrivacyRelationship(const MyPrivacyRelationship& other);
  MyPrivacyRelationship(MyPrivacyRelationship&& other) noexcept;
  MyPrivacyRelationship& operator=(MyPrivacyRelationship other) noexcept;
  ~MyPrivacyRelationship();

  static constexpr std::string_view rel = "myPrivacyRelationship";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The relationship level that the user has assigned to these contacts.
  /// PrivacyRelationshipLevel.
  Maybe<Open<PrivacyRelationshipLevel>> relationship_level;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyPrivacyRelationship>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user is not permitted to read the privacy relationship.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the level and the links to its contacts.
  struct Get {
    using Output = MyPrivacyRelationship;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyPrivacyRelationship>() noexcept;

}  // namespace ucwa
