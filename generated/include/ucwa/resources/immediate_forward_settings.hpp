#pragma once

#include <array>

#include "ucwa/enumerations/immediate_forward_settings_target.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct ImmediateForwardToContact;
struct ImmediateForwardToDelegates;
struct ImmediateForwardToVoicemail;

/// The rule that sends all calls elsewhere without ringing here. It excludes simultaneous ringing.
/// A link is there for each kind of target that policy allows.
/// (immediateForwardSettings_ref.md:1)
struct UCWA_EXPORT ImmediateForwardSettings : Resource {
  /// @cond special_members
  ImmediateForwardSettings() noexcept;
  ImmediateForwardSettings(const ImmediateForwardSettings& other);
  ImmediateForwardSettings(ImmediateForwardSettings&& other) noexcept;
  ImmediateForwardSettings& operator=(ImmediateForwardSettings other) noexcept;
  ~ImmediateForwardSettings();
  /// @endcond

  static constexpr std::string_view rel = "immediateForwardSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Where calls go: a contact, the delegates or voice mail.
  /// ImmediateForwardSettingsTarget. (immediateForwardSettings_ref.md:15)
  Maybe<Open<ImmediateForwardSettingsTarget>> target;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ImmediateForwardSettings>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (immediateForwardSettings_ref.md:22)
    Maybe<Link<Contact>> contact;
    /// Sends all calls to a contact or number from now on.
    /// (immediateForwardSettings_ref.md:23)
    Maybe<Link<ImmediateForwardToContact>> immediate_forward_to_contact;
    /// Sends all calls to the delegates from now on.
    /// (immediateForwardSettings_ref.md:24)
    Maybe<Link<ImmediateForwardToDelegates>> immediate_forward_to_delegates;
    /// Sends all calls straight to voice mail from now on.
    /// (immediateForwardSettings_ref.md:25)
    Maybe<Link<ImmediateForwardToVoicemail>> immediate_forward_to_voicemail;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// An anonymous user, or one without enterprise voice, has no such settings.
    /// (immediateForwardSettings_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (immediateForwardSettings_ref.md:52)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (immediateForwardSettings_ref.md:53)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (immediateForwardSettings_ref.md:54)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (immediateForwardSettings_ref.md:55)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (immediateForwardSettings_ref.md:56)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the target and the links that choose another.
  /// (immediateForwardSettings_ref.md:35)
  struct Get {
    using Output = ImmediateForwardSettings;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ImmediateForwardSettings>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/immediate_forward_to_contact.hpp"
#include "ucwa/resources/immediate_forward_to_delegates.hpp"
#include "ucwa/resources/immediate_forward_to_voicemail.hpp"
