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
#if UCWA_BINDINGS_VERSION != 3
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

/// The settings for calls that the user does not answer. The settings apply to incoming calls that
/// nobody answers, unless all calls are forwarded immediately. See the article Changing a resource
/// by PUT.
/// (unansweredCallSettings_ref.md)
struct UCWA_EXPORT UnansweredCallSettings : Resource {
  UnansweredCallSettings() noexcept;
  UnansweredCallSettings(const UnansweredCallSettings& other);
  UnansweredCallSettings(UnansweredCallSettings&& other) noexcept;
  UnansweredCallSettings& operator=(UnansweredCallSettings other) noexcept;
  ~UnansweredCallSettings();

  static constexpr std::string_view rel = "unansweredCallSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The number of seconds to wait for an answer by the user or another target before the call goes
  /// to the target for unanswered calls.
  /// Int32, at least 5, at most 60.
  std::optional<std::int32_t> ring_delay;
  /// The target for unanswered calls.
  /// UnansweredCallHandlingTarget, by default Voicemail.
  Maybe<Open<UnansweredCallHandlingTarget>> target;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<UnansweredCallSettings>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// Restores the default settings for unanswered calls.
    Maybe<Link<ResetUnansweredCallSettings>> reset_unanswered_call_settings;
    /// Forwards unanswered calls to a contact or a phone number.
    Maybe<Link<UnansweredCallToContact>> unanswered_call_to_contact;
    /// Forwards unanswered calls to the voicemail of the user.
    Maybe<Link<UnansweredCallToVoicemail>> unanswered_call_to_voicemail;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: Enterprise voice is not enabled for the user, or all calls are forwarded
  /// immediately (ImmediateForward).
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the target and the delay of the rule, with links to change them.
  struct Get {
    using Output = UnansweredCallSettings;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
  /// forbidden here: Enterprise voice is not enabled for the user, or all calls are forwarded
  /// immediately (ImmediateForward).
  using PutError = errors::CannotRedirectForbiddenInvalidExchangeServerVersion;

  /// Replaces the settings: send the whole resource with If-Match.
  struct Put {
    using Output = Nothing;  ///< The result of a success.
    using Error = PutError;  ///< The documented errors.
    using Start = detail::PutBuilder<Put>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<UnansweredCallSettings>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/reset_unanswered_call_settings.hpp"
#include "ucwa/resources/unanswered_call_to_contact.hpp"
#include "ucwa/resources/unanswered_call_to_voicemail.hpp"
