// Made by ucwagen from callForwardingSettings_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/active_period.hpp"
#include "ucwa/enumerations/call_forwarding_state.hpp"
#include "ucwa/enumerations/unanswered_call_handling.hpp"
#include "ucwa/errors/cannot_redirect_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/immediate_forward_settings.hpp"
#include "ucwa/resources/simultaneous_ring_settings.hpp"
#include "ucwa/resources/unanswered_call_settings.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct TurnOffCallForwarding;
detail::Offers<2> offers(const TurnOffCallForwarding*);
struct CallForwardingSettings;
detail::Offers<5> offers(const CallForwardingSettings*);

/// The call forwarding settings of the user. This resource exists for users with enterprise voice.
/// It embeds three settings: immediateForwardSettings, simultaneousRingSettings and
/// unansweredCallSettings; activeSetting shows which of the first two is in effect. Use the links
/// of these resources to select a target, and turnOffCallForwarding to turn off call forwarding. If
/// a link is absent, the user may not use that target.
/// (callForwardingSettings_ref.md)
struct UCWA_EXPORT CallForwardingSettings : Resource {
  CallForwardingSettings() noexcept;
  CallForwardingSettings(const CallForwardingSettings& other);
  CallForwardingSettings(CallForwardingSettings&& other) noexcept;
  CallForwardingSettings& operator=(CallForwardingSettings other) noexcept;
  ~CallForwardingSettings();

  static constexpr std::string_view rel = "callForwardingSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// Whether the settings apply always or only during working hours.
  /// ActivePeriod.
  Maybe<Open<ActivePeriod>> active_period;
  /// The call forwarding setting that is in effect.
  /// CallForwardingState.
  Maybe<Open<CallForwardingState>> active_setting;
  /// Whether unanswered calls are forwarded. While activeSetting is ImmediateForward, this setting is
  /// disabled.
  /// UnansweredCallHandling.
  Maybe<Open<UnansweredCallHandling>> unanswered_call_handling;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<CallForwardingSettings>> self;  ///< The resource itself.
    /// Turns off call forwarding.
    Maybe<Link<TurnOffCallForwarding>> turn_off_call_forwarding;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The settings that forward incoming calls immediately.
    std::optional<ImmediateForwardSettings> immediate_forward_settings;
    /// The settings that let incoming calls ring at another target at the same time.
    std::optional<SimultaneousRingSettings> simultaneous_ring_settings;
    /// The settings for calls that the user does not answer.
    std::optional<UnansweredCallSettings> unanswered_call_settings;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: Enterprise voice is not enabled for the user.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the call forwarding settings together with the ETag that PUT needs.
  struct Get {
    using Output = CallForwardingSettings;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectForbiddenInvalidExchangeServerVersion;

  /// Replaces the call forwarding settings. The request contains the complete resource and the header
  /// If-Match. See the article Changing a resource by PUT.
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
UCWA_EXPORT const detail::Type& detail::type_of<CallForwardingSettings>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/turn_off_call_forwarding.hpp"
