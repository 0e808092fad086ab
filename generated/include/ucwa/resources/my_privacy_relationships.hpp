// Made by ucwagen from myPrivacyRelationships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/my_privacy_relationship.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyPrivacyRelationships;
detail::Offers<1> offers(const MyPrivacyRelationships*);

/// The contacts of the user, arranged by privacy relationship. The collection is read-only. To
/// change the level of a contact, use revision 2 of contactPrivacyRelationship.
/// (myPrivacyRelationships_ref.md)
struct UCWA_EXPORT MyPrivacyRelationships : Resource {
  MyPrivacyRelationships() noexcept;
  MyPrivacyRelationships(const MyPrivacyRelationships& other);
  MyPrivacyRelationships(MyPrivacyRelationships&& other) noexcept;
  MyPrivacyRelationships& operator=(MyPrivacyRelationships other) noexcept;
  ~MyPrivacyRelationships();

  static constexpr std::string_view rel = "myPrivacyRelationships";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyPrivacyRelationships>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The contacts with whom the user has a certain privacy relationship.
    std::vector<MyPrivacyRelationship> my_privacy_relationship;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the privacy relationships; each of them is embedded.
  struct Get {
    using Output = MyPrivacyRelationships;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyPrivacyRelationships>() noexcept;

}  // namespace ucwa
