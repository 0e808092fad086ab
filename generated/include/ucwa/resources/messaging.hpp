// Made by ucwagen from messaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/enumerations/message_format.hpp"
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

#pragma push_macro("SendMessage")
#undef SendMessage

namespace ucwa {

struct AddMessaging;
detail::Offers<2> offers(const AddMessaging*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct SendMessage;
detail::Offers<2> offers(const SendMessage*);
struct SetIsTyping;
detail::Offers<2> offers(const SetIsTyping*);
struct StopMessaging;
detail::Offers<2> offers(const StopMessaging*);
struct TypingParticipants;
detail::Offers<0> offers(const TypingParticipants*);
struct Messaging;
detail::Offers<1> offers(const Messaging*);

/// Instant messaging in a conversation. While instant messaging is Disconnected, addMessaging
/// starts it. While it is Connected, the application can use sendMessage, setIsTyping and
/// stopMessaging. Follow these links; a POST to messaging itself fails. The server sends an updated
/// event when message formats are negotiated, and when the state or the links change. See the
/// article A chat.
/// (messaging_ref.md)
struct UCWA_EXPORT Messaging : Resource {
  Messaging() noexcept;
  Messaging(const Messaging& other);
  Messaging(Messaging&& other) noexcept;
  Messaging& operator=(Messaging other) noexcept;
  ~Messaging();

  static constexpr std::string_view rel = "messaging";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "messaging", Priority::high, "conversation"},
  }};

  /// The message formats that were negotiated for the conversation.
  /// Array of MessageFormat.
  std::optional<std::vector<Open<MessageFormat>>> negotiated_message_formats;
  /// The state of the modality, for example Connected.
  /// CallState.
  Maybe<Open<CallState>> state;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Messaging>> self;  ///< The resource itself.
    /// Adds instant messaging to an existing conversation.
    Maybe<Link<AddMessaging>> add_messaging;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Sends an instant message in a conversation.
    Maybe<Link<SendMessage>> send_message;
    /// Shows the other participants that the user is typing.
    Maybe<Link<SetIsTyping>> set_is_typing;
    /// Stops instant messaging in a conversation.
    Maybe<Link<StopMessaging>> stop_messaging;
    /// The participants who are typing a message.
    Maybe<Link<TypingParticipants>> typing_participants;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the state of instant messaging and the links to its operations.
  struct Get {
    using Output = Messaging;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Messaging>() noexcept;

}  // namespace ucwa

#pragma pop_macro("SendMessage")

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/add_messaging.hpp"
#include "ucwa/resources/send_message.hpp"
#include "ucwa/resources/set_is_typing.hpp"
#include "ucwa/resources/stop_messaging.hpp"
#include "ucwa/resources/typing_participants.hpp"
