// Made by ucwagen from subscribedContacts_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct SubscribedContacts;
detail::Offers<1> offers(const SubscribedContacts*);

/// The contacts whose presence the user has subscribed to. The collection is read-only. Contacts
/// appear in it through presenceSubscriptions or subscribeToGroupPresence, whether they belong to a
/// group or were subscribed to one by one.
/// (subscribedContacts_ref.md)
struct UCWA_EXPORT SubscribedContacts : Resource {
  SubscribedContacts() noexcept;
  SubscribedContacts(const SubscribedContacts& other);
  SubscribedContacts(SubscribedContacts&& other) noexcept;
  SubscribedContacts& operator=(SubscribedContacts other) noexcept;
  ~SubscribedContacts();

  static constexpr std::string_view rel = "subscribedContacts";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "contact", Priority::medium, "people"},
      {EventType::deleted, "contact", Priority::medium, "people"},
  }};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<SubscribedContacts>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the contacts with a presence subscription.
  struct Get {
    using Output = SubscribedContacts;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<SubscribedContacts>() noexcept;

}  // namespace ucwa
