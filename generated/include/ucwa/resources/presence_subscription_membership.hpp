// Made by ucwagen from presenceSubscriptionMembership_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/cannot_redirect_forbidden.hpp"
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
struct PresenceSubscription;
detail::Offers<11> offers(const PresenceSubscription*);
struct PresenceSubscriptionMembership;
detail::Offers<9> offers(const PresenceSubscriptionMembership*);

/// The membership of a contact in a presence subscription. The resource stands for one pair of
/// contact and presence subscription. A contact in several subscriptions has one membership for
/// each of them.
/// (presenceSubscriptionMembership_ref.md)
struct UCWA_EXPORT PresenceSubscriptionMembership : Resource {
  PresenceSubscriptionMembership() noexcept;
  PresenceSubscriptionMembership(const PresenceSubscriptionMembership& other);
  PresenceSubscriptionMembership(PresenceSubscriptionMembership&& other) noexcept;
  PresenceSubscriptionMembership& operator=(PresenceSubscriptionMembership other) noexcept;
  ~PresenceSubscriptionMembership();

  static constexpr std::string_view rel = "presenceSubscriptionMembership";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<PresenceSubscriptionMembership>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// A subscription to the presence of a set of contacts.
    Maybe<Link<PresenceSubscription>> presence_subscription;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access or modify memberships of presence subscriptions.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the membership.
  struct Get {
    using Output = PresenceSubscriptionMembership;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410), forbidden (403).
  /// forbidden here: The user may not access or modify memberships of presence subscriptions.
  using DeleteError = errors::CannotRedirectForbidden;

  /// Removes the contact from the presence subscription. The server returns 204.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PresenceSubscriptionMembership>() noexcept;

}  // namespace ucwa
