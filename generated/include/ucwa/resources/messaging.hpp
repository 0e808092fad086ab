#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/enumerations/message_format.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

#pragma push_macro("SendMessage")
#undef SendMessage

namespace ucwa {

struct AddMessaging;
struct Conversation;
struct SendMessage;
struct SetIsTyping;
struct StopMessaging;
struct TypingParticipants;

/// The text chat of a conversation. While Disconnected it offers addMessaging; once Connected,
/// sendMessage, setIsTyping and stopMessaging. Do not POST to messaging itself, that gives 500:
/// follow its links. Every change of state, formats or links arrives as an updated event.
/// (messaging_ref.md:1)
struct UCWA_EXPORT Messaging : Resource {
  /// @cond special_members
  Messaging() noexcept;
  Messaging(const Messaging& other);
  Messaging(Messaging&& other) noexcept;
  Messaging& operator=(Messaging other) noexcept;
  ~Messaging();
  /// @endcond

  static constexpr std::string_view rel = "messaging";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "messaging", Priority::high, "conversation"},
  }};

  /// The kinds of text that all sides can read; send no other.
  /// Array of MessageFormat. (messaging_ref.md:15)
  std::optional<std::vector<Open<MessageFormat>>> negotiated_message_formats;
  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState. (messaging_ref.md:16)
  Maybe<Open<CallState>> state;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Messaging>> self;  ///< Where the resource is.
    /// Brings text chat into a conversation that exists already.
    /// (messaging_ref.md:23)
    Maybe<Link<AddMessaging>> add_messaging;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (messaging_ref.md:24)
    Maybe<Link<Conversation>> conversation;
    /// Sends a chat message to everybody in a conversation.
    /// (messaging_ref.md:25)
    Maybe<Link<SendMessage>> send_message;
    /// Shows the others that the user is typing.
    /// (messaging_ref.md:26)
    Maybe<Link<SetIsTyping>> set_is_typing;
    /// Leaves the text chat of a conversation.
    /// (messaging_ref.md:27)
    Maybe<Link<StopMessaging>> stop_messaging;
    /// Those who are typing a chat message at this moment.
    /// (messaging_ref.md:28)
    Maybe<Link<TypingParticipants>> typing_participants;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (messaging_ref.md:122)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (messaging_ref.md:123)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (messaging_ref.md:124)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (messaging_ref.md:125)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (messaging_ref.md:126)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the state of the chat and what can be done with it.
  /// (messaging_ref.md:106)
  struct Get {
    using Output = Messaging;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Messaging>() noexcept;
}

}  // namespace ucwa

#pragma pop_macro("SendMessage")

#include "ucwa/resources/add_messaging.hpp"
#include "ucwa/resources/send_message.hpp"
#include "ucwa/resources/set_is_typing.hpp"
#include "ucwa/resources/stop_messaging.hpp"
#include "ucwa/resources/typing_participants.hpp"
