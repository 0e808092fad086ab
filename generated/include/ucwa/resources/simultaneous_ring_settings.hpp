#pragma once

#include <array>

#include "ucwa/enumerations/simultaneous_ring_target.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct SimultaneousRingToContact;
struct SimultaneousRingToDelegates;
struct SimultaneousRingToTeam;

/// The rule that lets calls ring elsewhere as well. It excludes forwarding at once. A link is there
/// for each kind of target that policy allows.
/// (simultaneousRingSettings_ref.md:1)
struct UCWA_EXPORT SimultaneousRingSettings : Resource {
  /// @cond special_members
  SimultaneousRingSettings() noexcept;
  SimultaneousRingSettings(const SimultaneousRingSettings& other);
  SimultaneousRingSettings(SimultaneousRingSettings&& other) noexcept;
  SimultaneousRingSettings& operator=(SimultaneousRingSettings other) noexcept;
  ~SimultaneousRingSettings();
  /// @endcond

  static constexpr std::string_view rel = "simultaneousRingSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Seconds until the others ring too.
  /// Int32. (simultaneousRingSettings_ref.md:15)
  std::optional<std::int32_t> ring_delay;
  /// Who rings as well: a contact or number, the delegates, or the team.
  /// SimultaneousRingTarget. (simultaneousRingSettings_ref.md:16)
  Maybe<Open<SimultaneousRingTarget>> target;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<SimultaneousRingSettings>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (simultaneousRingSettings_ref.md:23)
    Maybe<Link<Contact>> contact;
    /// Lets calls ring at a contact or number as well, from now on.
    /// (simultaneousRingSettings_ref.md:24)
    Maybe<Link<SimultaneousRingToContact>> simultaneous_ring_to_contact;
    /// Lets calls ring at the delegates as well, from now on.
    /// (simultaneousRingSettings_ref.md:25)
    Maybe<Link<SimultaneousRingToDelegates>> simultaneous_ring_to_delegates;
    /// Lets calls ring at the team of the user as well, from now on.
    /// (simultaneousRingSettings_ref.md:26)
    Maybe<Link<SimultaneousRingToTeam>> simultaneous_ring_to_team;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user has no enterprise voice.
    /// (simultaneousRingSettings_ref.md:52)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (simultaneousRingSettings_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (simultaneousRingSettings_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (simultaneousRingSettings_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (simultaneousRingSettings_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (simultaneousRingSettings_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches target and delay, and the links that choose another.
  /// (simultaneousRingSettings_ref.md:36)
  struct Get {
    using Output = SimultaneousRingSettings;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// The user has no enterprise voice.
    /// (simultaneousRingSettings_ref.md:150)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (simultaneousRingSettings_ref.md:151)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (simultaneousRingSettings_ref.md:152)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Replaces the rule: send the whole resource back with If-Match.
  /// (simultaneousRingSettings_ref.md:131)
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
UCWA_EXPORT const Type& type_of<SimultaneousRingSettings>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/simultaneous_ring_to_contact.hpp"
#include "ucwa/resources/simultaneous_ring_to_delegates.hpp"
#include "ucwa/resources/simultaneous_ring_to_team.hpp"
