#pragma once

#include <array>

#include "ucwa/enumerations/active_period.hpp"
#include "ucwa/enumerations/call_forwarding_state.hpp"
#include "ucwa/enumerations/unanswered_call_handling.hpp"
#include "ucwa/resources/immediate_forward_settings.hpp"
#include "ucwa/resources/simultaneous_ring_settings.hpp"
#include "ucwa/resources/unanswered_call_settings.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct TurnOffCallForwarding;

/// The rules by which calls to the user are forwarded or ring elsewhere too. There for users with
/// enterprise voice. Three rules are embedded: immediateForwardSettings, simultaneousRingSettings
/// and unansweredCallSettings; activeSetting tells which of the first two is on. Turn rules on by
/// the links of those resources, or off by turnOffCallForwarding; a missing link means that policy
/// forbids that target.
/// (callForwardingSettings_ref.md:1)
struct UCWA_EXPORT CallForwardingSettings : Resource {
  /// @cond special_members
  CallForwardingSettings() noexcept;
  CallForwardingSettings(const CallForwardingSettings& other);
  CallForwardingSettings(CallForwardingSettings&& other) noexcept;
  CallForwardingSettings& operator=(CallForwardingSettings other) noexcept;
  ~CallForwardingSettings();
  /// @endcond

  static constexpr std::string_view rel = "callForwardingSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Whether the rules hold always or in working hours only.
  /// ActivePeriod. (callForwardingSettings_ref.md:15)
  Maybe<Open<ActivePeriod>> active_period;
  /// Which rule is on now, if any.
  /// CallForwardingState. (callForwardingSettings_ref.md:16)
  Maybe<Open<CallForwardingState>> active_setting;
  /// Whether calls that nobody takes go elsewhere; of no effect while all calls are forwarded at
  /// once.
  /// UnansweredCallHandling. (callForwardingSettings_ref.md:17)
  Maybe<Open<UnansweredCallHandling>> unanswered_call_handling;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<CallForwardingSettings>> self;  ///< Where the resource is.
    /// Lets calls ring at the user's own devices alone again.
    /// (callForwardingSettings_ref.md:24)
    Maybe<Link<TurnOffCallForwarding>> turn_off_call_forwarding;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The rule that sends all calls elsewhere without ringing here.
    /// (callForwardingSettings_ref.md:25)
    std::optional<ImmediateForwardSettings> immediate_forward_settings;
    /// The rule that lets calls ring elsewhere as well.
    /// (callForwardingSettings_ref.md:26)
    std::optional<SimultaneousRingSettings> simultaneous_ring_settings;
    /// The rule for calls that nobody takes.
    /// (callForwardingSettings_ref.md:27)
    std::optional<UnansweredCallSettings> unanswered_call_settings;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user has no enterprise voice.
    /// (callForwardingSettings_ref.md:53)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (callForwardingSettings_ref.md:54)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (callForwardingSettings_ref.md:55)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (callForwardingSettings_ref.md:56)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (callForwardingSettings_ref.md:57)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (callForwardingSettings_ref.md:58)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the rules and the ETag needed to change them.
  /// (callForwardingSettings_ref.md:37)
  struct Get {
    using Output = CallForwardingSettings;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// The user has no enterprise voice.
    /// (callForwardingSettings_ref.md:235)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (callForwardingSettings_ref.md:236)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (callForwardingSettings_ref.md:237)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Replaces the rules: send the whole resource back with If-Match.
  /// (callForwardingSettings_ref.md:215)
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
UCWA_EXPORT const Type& type_of<CallForwardingSettings>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/turn_off_call_forwarding.hpp"
