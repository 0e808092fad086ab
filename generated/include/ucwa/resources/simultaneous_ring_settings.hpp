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
#if UCWA_BINDINGS_VERSION != 3
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

/// The settings that let incoming calls ring at another target at the same time. Calls can ring a
/// contact, the user's delegates or the user's team at the same time as the user. A missing link
/// means that the user cannot choose that target. See the article Changing a resource by PUT.
/// (simultaneousRingSettings_ref.md)
struct UCWA_EXPORT SimultaneousRingSettings : Resource {
  SimultaneousRingSettings() noexcept;
  SimultaneousRingSettings(const SimultaneousRingSettings& other);
  SimultaneousRingSettings(SimultaneousRingSettings&& other) noexcept;
  SimultaneousRingSettings& operator=(SimultaneousRingSettings other) noexcept;
  ~SimultaneousRingSettings();

  static constexpr std::string_view rel = "simultaneousRingSettings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The time to wait before the target rings too.
  /// Int32.
  std::optional<std::int32_t> ring_delay;
  /// The target that rings too.
  /// SimultaneousRingTarget.
  Maybe<Open<SimultaneousRingTarget>> target;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<SimultaneousRingSettings>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// Lets incoming calls ring at a contact or a phone number at the same time.
    Maybe<Link<SimultaneousRingToContact>> simultaneous_ring_to_contact;
    /// Lets incoming calls ring at the delegates of the user at the same time.
    Maybe<Link<SimultaneousRingToDelegates>> simultaneous_ring_to_delegates;
    /// Lets incoming calls ring at the team of the user at the same time.
    Maybe<Link<SimultaneousRingToTeam>> simultaneous_ring_to_team;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: Enterprise voice is not enabled for the user.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the target and the delay of the rule, with links to change them.
  struct Get {
    using Output = SimultaneousRingSettings;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), forbidden (403),
  /// invalid_exchange_server_version (500).
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
UCWA_EXPORT const detail::Type& detail::type_of<SimultaneousRingSettings>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/simultaneous_ring_to_contact.hpp"
#include "ucwa/resources/simultaneous_ring_to_delegates.hpp"
#include "ucwa/resources/simultaneous_ring_to_team.hpp"
