// Made by ucwagen from missedItems_ref.md.
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

struct MissedItems;
detail::Offers<1> offers(const MissedItems*);

/// The numbers of missed conversations, conversation logs and voicemails. The server sends an
/// updated event when one of the values changes. conversationLogs has the past conversations.
/// (missedItems_ref.md)
struct UCWA_EXPORT MissedItems : Resource {
  MissedItems() noexcept;
  MissedItems(const MissedItems& other);
  MissedItems(MissedItems&& other) noexcept;
  MissedItems& operator=(MissedItems other) noexcept;
  ~MissedItems();

  static constexpr std::string_view rel = "missedItems";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "missedItems", Priority::high, "communication"},
  }};

  /// The number of conversation logs.
  /// Int32.
  std::optional<std::int32_t> conversation_logs_count;
  /// Whether notifications about conversation logs are enabled.
  /// String.
  std::optional<std::string> conversation_logs_notifications;
  /// The number of missed conversations.
  /// Int32.
  std::optional<std::int32_t> missed_conversations_count;
  /// The number of missed conversations that the user has not read.
  /// Int32.
  std::optional<std::int32_t> unread_missed_conversations_count;
  /// The number of voicemails that the user has not read.
  /// Int32.
  std::optional<std::int32_t> unread_voicemails_count;
  /// The number of voicemails.
  /// Int32.
  std::optional<std::int32_t> voice_mails_count;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MissedItems>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the counts.
  struct Get {
    using Output = MissedItems;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MissedItems>() noexcept;

}  // namespace ucwa
