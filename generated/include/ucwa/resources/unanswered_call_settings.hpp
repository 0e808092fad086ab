// Made by ucwagen from unansweredCallSettings_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/unanswered_call_handling_target.hpp"
#include "ucwa/errors/cannot_redirect_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct ResetUnansweredCallSettings;
detail::Offers<2> offers(const ResetUnansweredCallSettings*);
struct UnansweredCallToContact;
detail::Offers<2> offers(const UnansweredCallToContact*);
struct UnansweredCallToVoicemail;
detail::Offers<2> offers(const UnansweredCallToVoicemail*);
struct UnansweredCallSettings;
detail::Offers<5> offers(const UnansweredCallSettings*);

/// The rule for calls that nobody takes. It works with or without simultaneous ringing, but not
/// while all calls are forwarded at once.
/// (unansweredCallSettings_ref.md)
struct UCWA_EXPORT UnansweredCallSettings : Resource {
  UnansweredCallSettings() noexcept;
  UnansweredCallSettings(const UnansweredCallSettings& other);
  UnansweredCallSettings(UnansweredCallSettings&& other) noexcept;
  UnansweredCallSettings& operator=(UnansweredCallSettings other) noexcept;
  ~UnansweredCallSettings();

  static constexpr std::string_view rel = "unansweredCallSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// Seconds for which a call rings, here or elsewhere, before it goes to the target.
  /// Int32, at least 5, at most 60.
  std::optional<std::int32_t> ring_delay;
  /// Where the call goes then.
  /// UnansweredCallHandlingTarget, by default Voicemail.
  Maybe<Open<UnansweredCallHandlingTarget>> target;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<UnansweredCallSettings>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    Maybe<Link<Contact>> contact;
    /// Sends calls that nobody takes to the usual place again.
    Maybe<Link<ResetUnansweredCallSettings>> reset_unanswered_call_settings;
    /// Sends calls that nobody takes to a contact or number, from now on.
    Maybe<Link<UnansweredCallToContact>> unanswered_call_to_contact;
    /// Sends calls that nobody takes to voice mail, from now on.
    Maybe<Link<UnansweredCallToVoicemail>> unanswered_call_to_voicemail;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user lacks enterprise voice, or forwards all calls at once (activeSetting is
  /// ImmediateForward), so that none stays unanswered.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches target and delay, and the links that choose another.
  struct Get {
    using Output = UnansweredCallSettings;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
  /// forbidden here: The user lacks enterprise voice, or forwards all calls at once (activeSetting is
  /// ImmediateForward), so that none stays unanswered.
  using PutError = errors::CannotRedirectForbiddenInvalidExchangeServerVersion;

  /// Replaces the rule: send the whole resource back with If-Match.
  struct Put {
    using Output = Nothing;  ///< What a success gives.
    using Error = PutError;  ///< What a failure can be.
    using Start = detail::PutBuilder<Put>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<UnansweredCallSettings>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/reset_unanswered_call_settings.hpp"
#include "ucwa/resources/unanswered_call_to_contact.hpp"
#include "ucwa/resources/unanswered_call_to_voicemail.hpp"
