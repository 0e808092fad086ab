// Made by ucwagen from contactSupportedModalities_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/modality_type.hpp"
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

struct ContactSupportedModalities;
detail::Offers<1> offers(const ContactSupportedModalities*);

/// The modalities that a contact supports. The modalities show how the user can currently reach the
/// contact. If the application has subscribed to the contact, the event channel reports changes.
/// (contactSupportedModalities_ref.md)
struct UCWA_EXPORT ContactSupportedModalities : Resource {
  ContactSupportedModalities() noexcept;
  ContactSupportedModalities(const ContactSupportedModalities& other);
  ContactSupportedModalities(ContactSupportedModalities&& other) noexcept;
  ContactSupportedModalities& operator=(ContactSupportedModalities other) noexcept;
  ~ContactSupportedModalities();

  static constexpr std::string_view rel = "contactSupportedModalities";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactSupportedModalities", Priority::medium, "people"},
  }};

  /// The modalities that the contact supports, such as Messaging or PhoneAudio.
  /// Array of ModalityType.
  std::optional<std::vector<Open<ModalityType>>> modalities;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ContactSupportedModalities>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the modalities that the contact supports.
  struct Get {
    using Output = ContactSupportedModalities;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ContactSupportedModalities>() noexcept;

}  // namespace ucwa
