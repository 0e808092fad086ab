#pragma once

#include <array>

#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The media that a contact can be reached by. Use it to offer only what will work, for example to
/// grey out a video button. Changes are told by events if the contact is subscribed to.
/// (contactSupportedModalities_ref.md:1)
struct UCWA_EXPORT ContactSupportedModalities : Resource {
  /// @cond special_members
  ContactSupportedModalities() noexcept;
  ContactSupportedModalities(const ContactSupportedModalities& other);
  ContactSupportedModalities(ContactSupportedModalities&& other) noexcept;
  ContactSupportedModalities& operator=(ContactSupportedModalities other) noexcept;
  ~ContactSupportedModalities();
  /// @endcond

  static constexpr std::string_view rel = "contactSupportedModalities";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactSupportedModalities", Priority::medium, "people"},
  }};

  /// All media that the contact can take right now, such as Messaging or PhoneAudio.
  /// Array of ModalityType. (contactSupportedModalities_ref.md:15)
  std::optional<std::vector<Open<ModalityType>>> modalities;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ContactSupportedModalities>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (contactSupportedModalities_ref.md:89)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (contactSupportedModalities_ref.md:91)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (contactSupportedModalities_ref.md:92)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (contactSupportedModalities_ref.md:93)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (contactSupportedModalities_ref.md:94)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (contactSupportedModalities_ref.md:95)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the media of the contact.
  /// (contactSupportedModalities_ref.md:73)
  struct Get {
    using Output = ContactSupportedModalities;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ContactSupportedModalities>() noexcept;
}

}  // namespace ucwa
