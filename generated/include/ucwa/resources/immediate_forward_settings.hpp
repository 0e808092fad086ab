// Made by ucwagen from immediateForwardSettings_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/immediate_forward_settings_target.hpp"
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
struct ImmediateForwardToContact;
detail::Offers<2> offers(const ImmediateForwardToContact*);
struct ImmediateForwardToDelegates;
detail::Offers<2> offers(const ImmediateForwardToDelegates*);
struct ImmediateForwardToVoicemail;
detail::Offers<2> offers(const ImmediateForwardToVoicemail*);
struct ImmediateForwardSettings;
detail::Offers<1> offers(const ImmediateForwardSettings*);

/// The settings that forward incoming calls immediately. Calls go to the target without ringing the
/// work number of the user. The resource has a link for each kind of target that the user may
/// choose.
/// (immediateForwardSettings_ref.md)
struct UCWA_EXPORT ImmediateForwardSettings : Resource {
  ImmediateForwardSettings() noexcept;
  ImmediateForwardSettings(const ImmediateForwardSettings& other);
  ImmediateForwardSettings(ImmediateForwardSettings&& other) noexcept;
  ImmediateForwardSettings& operator=(ImmediateForwardSettings other) noexcept;
  ~ImmediateForwardSettings();

  static constexpr std::string_view rel = "immediateForwardSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The kind of target: a contact, the delegates or voicemail.
  /// ImmediateForwardSettingsTarget.
  Maybe<Open<ImmediateForwardSettingsTarget>> target;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ImmediateForwardSettings>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// Forwards all incoming calls immediately to a contact or a phone number.
    Maybe<Link<ImmediateForwardToContact>> immediate_forward_to_contact;
    /// Forwards all incoming calls immediately to the delegates of the user.
    Maybe<Link<ImmediateForwardToDelegates>> immediate_forward_to_delegates;
    /// Forwards all incoming calls immediately to the voicemail of the user.
    Maybe<Link<ImmediateForwardToVoicemail>> immediate_forward_to_voicemail;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: Enterprise voice is not enabled for the user, or the user is anonymous.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the target, with links to change it.
  struct Get {
    using Output = ImmediateForwardSettings;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ImmediateForwardSettings>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/immediate_forward_to_contact.hpp"
#include "ucwa/resources/immediate_forward_to_delegates.hpp"
#include "ucwa/resources/immediate_forward_to_voicemail.hpp"
