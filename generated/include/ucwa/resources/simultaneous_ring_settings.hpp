// Made by ucwagen from simultaneousRingSettings_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/simultaneous_ring_target.hpp"
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
struct SimultaneousRingToContact;
detail::Offers<2> offers(const SimultaneousRingToContact*);
struct SimultaneousRingToDelegates;
detail::Offers<2> offers(const SimultaneousRingToDelegates*);
struct SimultaneousRingToTeam;
detail::Offers<2> offers(const SimultaneousRingToTeam*);
struct SimultaneousRingSettings;
detail::Offers<5> offers(const SimultaneousRingSettings*);

/// The rule that lets calls ring elsewhere as well. It excludes forwarding at once. A link is there
/// for each kind of target that policy allows.
/// (simultaneousRingSettings_ref.md)
struct UCWA_EXPORT SimultaneousRingSettings : Resource {
  SimultaneousRingSettings() noexcept;
  SimultaneousRingSettings(const SimultaneousRingSettings& other);
  SimultaneousRingSettings(SimultaneousRingSettings&& other) noexcept;
  SimultaneousRingSettings& operator=(SimultaneousRingSettings other) noexcept;
  ~SimultaneousRingSettings();

  static constexpr std::string_view rel = "simultaneousRingSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// Seconds until the others ring too.
  /// Int32.
  std::optional<std::int32_t> ring_delay;
  /// Who rings as well: a contact or number, the delegates, or the team.
  /// SimultaneousRingTarget.
  Maybe<Open<SimultaneousRingTarget>> target;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<SimultaneousRingSettings>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    Maybe<Link<Contact>> contact;
    /// Lets calls ring at a contact or number as well, from now on.
    Maybe<Link<SimultaneousRingToContact>> simultaneous_ring_to_contact;
    /// Lets calls ring at the delegates as well, from now on.
    Maybe<Link<SimultaneousRingToDelegates>> simultaneous_ring_to_delegates;
    /// Lets calls ring at the team of the user as well, from now on.
    Maybe<Link<SimultaneousRingToTeam>> simultaneous_ring_to_team;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user has no enterprise voice.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches target and delay, and the links that choose another.
  struct Get {
    using Output = SimultaneousRingSettings;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
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
UCWA_EXPORT const detail::Type& detail::type_of<SimultaneousRingSettings>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/simultaneous_ring_to_contact.hpp"
#include "ucwa/resources/simultaneous_ring_to_delegates.hpp"
#include "ucwa/resources/simultaneous_ring_to_team.hpp"
