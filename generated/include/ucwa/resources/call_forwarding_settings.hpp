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
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct TurnOffCallForwarding;
detail::Offers<2> offers(const TurnOffCallForwarding*);
struct CallForwardingSettings;
detail::Offers<5> offers(const CallForwardingSettings*);

/// The rules by which calls to the user are forwarded or ring elsewhere too. There for users with
/// enterprise voice. Three rules are embedded: immediateForwardSettings, simultaneousRingSettings
/// and unansweredCallSettings; activeSetting tells which of the first two is on. Turn rules on by
/// the links of those resources, or off by turnOffCallForwarding; a missing link means that policy
/// forbids that target.
/// (callForwardingSettings_ref.md)
struct UCWA_EXPORT CallForwardingSettings : Resource {
  CallForwardingSettings() noexcept;
  CallForwardingSettings(const CallForwardingSettings& other);
  CallForwardingSettings(CallForwardingSettings&& other) noexcept;
  CallForwardingSettings& operator=(CallForwardingSettings other) noexcept;
  ~CallForwardingSettings();

  static constexpr std::string_view rel = "callForwardingSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// Whether the rules hold always or in working hours only.
  /// ActivePeriod.
  Maybe<Open<ActivePeriod>> active_period;
  /// Which rule is on now, if any.
  /// CallForwardingState.
  Maybe<Open<CallForwardingState>> active_setting;
  /// Whether calls that nobody takes go elsewhere; of no effect while all calls are forwarded at
  /// once.
  /// UnansweredCallHandling.
  Maybe<Open<UnansweredCallHandling>> unanswered_call_handling;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<CallForwardingSettings>> self;  ///< Where the resource is.
    /// Lets calls ring at the user's own devices alone again.
    Maybe<Link<TurnOffCallForwarding>> turn_off_call_forwarding;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// The rule that sends all calls elsewhere without ringing here.
    std::optional<ImmediateForwardSettings> immediate_forward_settings;
    /// The rule that lets calls ring elsewhere as well.
    std::optional<SimultaneousRingSettings> simultaneous_ring_settings;
    /// The rule for calls that nobody takes.
    std::optional<UnansweredCallSettings> unanswered_call_settings;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user has no enterprise voice.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the rules and the ETag needed to change them.
  struct Get {
    using Output = CallForwardingSettings;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectForbiddenInvalidExchangeServerVersion;

  /// Replaces the rules: send the whole resource back with If-Match.
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
UCWA_EXPORT const detail::Type& detail::type_of<CallForwardingSettings>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/turn_off_call_forwarding.hpp"
