// Made by ucwagen from participantMessaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
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

struct Participant;
detail::Offers<1> offers(const Participant*);
struct ParticipantMessaging;
detail::Offers<1> offers(const ParticipantMessaging*);

/// The use of instant messaging by a participant. An application can follow this resource to learn
/// who joins or leaves the modality.
/// (participantMessaging_ref.md)
struct UCWA_EXPORT ParticipantMessaging : Resource {
  ParticipantMessaging() noexcept;
  ParticipantMessaging(const ParticipantMessaging& other);
  ParticipantMessaging(ParticipantMessaging&& other) noexcept;
  ParticipantMessaging& operator=(ParticipantMessaging other) noexcept;
  ~ParticipantMessaging();

  static constexpr std::string_view rel = "participantMessaging";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantMessaging", Priority::high, "conversation"},
      {EventType::updated, "participantMessaging", Priority::high, "conversation"},
      {EventType::deleted, "participantMessaging", Priority::high, "conversation"},
  }};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ParticipantMessaging>> self;  ///< The resource itself.
    /// A participant in a conversation.
    Maybe<Link<Participant>> participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the resource, which consists of links.
  struct Get {
    using Output = ParticipantMessaging;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ParticipantMessaging>() noexcept;

}  // namespace ucwa
