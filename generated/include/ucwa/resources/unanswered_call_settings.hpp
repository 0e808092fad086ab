#pragma once

#include <array>

#include "ucwa/enumerations/unanswered_call_handling_target.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct ResetUnansweredCallSettings;
struct UnansweredCallToContact;
struct UnansweredCallToVoicemail;

/// The rule for calls that nobody takes. It works with or without simultaneous ringing, but not
/// while all calls are forwarded at once.
/// (unansweredCallSettings_ref.md:1)
struct UCWA_EXPORT UnansweredCallSettings : Resource {
  /// @cond special_members
  UnansweredCallSettings() noexcept;
  UnansweredCallSettings(const UnansweredCallSettings& other);
  UnansweredCallSettings(UnansweredCallSettings&& other) noexcept;
  UnansweredCallSettings& operator=(UnansweredCallSettings other) noexcept;
  ~UnansweredCallSettings();
  /// @endcond

  static constexpr std::string_view rel = "unansweredCallSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Seconds for which a call rings, here or elsewhere, before it goes to the target. Range from 5 to
  /// 60.
  /// Int32, at least 5, at most 60. (unansweredCallSettings_ref.md:15)
  std::optional<std::int32_t> ring_delay;
  /// Where the call goes then. Default is Voicemail.
  /// UnansweredCallHandlingTarget, by default Voicemail. (unansweredCallSettings_ref.md:16)
  Maybe<Open<UnansweredCallHandlingTarget>> target;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<UnansweredCallSettings>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (unansweredCallSettings_ref.md:23)
    Maybe<Link<Contact>> contact;
    /// Sends calls that nobody takes to the usual place again.
    /// (unansweredCallSettings_ref.md:24)
    Maybe<Link<ResetUnansweredCallSettings>> reset_unanswered_call_settings;
    /// Sends calls that nobody takes to a contact or number, from now on.
    /// (unansweredCallSettings_ref.md:25)
    Maybe<Link<UnansweredCallToContact>> unanswered_call_to_contact;
    /// Sends calls that nobody takes to voice mail, from now on.
    /// (unansweredCallSettings_ref.md:26)
    Maybe<Link<UnansweredCallToVoicemail>> unanswered_call_to_voicemail;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user lacks enterprise voice, or forwards all calls at once (activeSetting is
    /// ImmediateForward), so that none stays unanswered.
    /// (unansweredCallSettings_ref.md:52)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (unansweredCallSettings_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (unansweredCallSettings_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (unansweredCallSettings_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (unansweredCallSettings_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (unansweredCallSettings_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches target and delay, and the links that choose another.
  /// (unansweredCallSettings_ref.md:36)
  struct Get {
    using Output = UnansweredCallSettings;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// The user lacks enterprise voice, or forwards all calls at once (activeSetting is
    /// ImmediateForward), so that none stays unanswered.
    /// (unansweredCallSettings_ref.md:150)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (unansweredCallSettings_ref.md:151)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (unansweredCallSettings_ref.md:152)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Replaces the rule: send the whole resource back with If-Match.
  /// (unansweredCallSettings_ref.md:131)
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
UCWA_EXPORT const Type& type_of<UnansweredCallSettings>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/reset_unanswered_call_settings.hpp"
#include "ucwa/resources/unanswered_call_to_contact.hpp"
#include "ucwa/resources/unanswered_call_to_voicemail.hpp"
