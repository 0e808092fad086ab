// Made by ucwagen from contactLocation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

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

struct ContactLocation;
detail::Offers<1> offers(const ContactLocation*);

/// The location of a contact. The server updates this resource whenever the location of the contact
/// changes.
/// (contactLocation_ref.md)
struct UCWA_EXPORT ContactLocation : Resource {
  ContactLocation() noexcept;
  ContactLocation(const ContactLocation& other);
  ContactLocation(ContactLocation&& other) noexcept;
  ContactLocation& operator=(ContactLocation other) noexcept;
  ~ContactLocation();

  static constexpr std::string_view rel = "contactLocation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactLocation", Priority::medium, "people"},
  }};

  /// The text that describes the location of the contact.
  /// String.
  std::optional<std::string> location;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ContactLocation>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the location of the contact.
  struct Get {
    using Output = ContactLocation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ContactLocation>() noexcept;

}  // namespace ucwa
