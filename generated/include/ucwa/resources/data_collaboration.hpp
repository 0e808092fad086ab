// Made by ucwagen from dataCollaboration_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
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

struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct DataCollaboration;
detail::Offers<1> offers(const DataCollaboration*);

/// Data collaboration in a conversation. The API supports neither viewing nor sharing of this
/// content. An application can show that data collaboration is in use.
/// (dataCollaboration_ref.md)
struct UCWA_EXPORT DataCollaboration : Resource {
  DataCollaboration() noexcept;
  DataCollaboration(const DataCollaboration& other);
  DataCollaboration(DataCollaboration&& other) noexcept;
  DataCollaboration& operator=(DataCollaboration other) noexcept;
  ~DataCollaboration();

  static constexpr std::string_view rel = "dataCollaboration";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "dataCollaboration", Priority::high, "conversation"},
  }};

  /// The state of the modality, for example Connected.
  /// CallState.
  Maybe<Open<CallState>> state;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<DataCollaboration>> self;  ///< The resource itself.
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the data collaboration modality of the conversation.
  struct Get {
    using Output = DataCollaboration;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<DataCollaboration>() noexcept;

}  // namespace ucwa
