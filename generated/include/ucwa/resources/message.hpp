#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/status.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

#pragma push_macro("Status")
#undef Status

namespace ucwa {

struct Contact;
struct FailedDeliveryParticipant;
struct Messaging;
struct Participant;

/// One chat message, sent or received. Received, it arrives in a started event and must be fetched
/// within 30 seconds; its text is in plainMessage or htmlMessage. Sent by sendMessage, its delivery
/// follows in events: with one other person it either arrives or fails, in a meeting
/// failedDeliveryParticipant names those it did not reach.
/// (message_ref.md:1)
struct UCWA_EXPORT Message : Resource {
  /// @cond special_members
  Message() noexcept;
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(Message other) noexcept;
  ~Message();
  /// @endcond

  static constexpr std::string_view rel = "message";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "message", Priority::high, "conversation"},
      {EventType::completed, "message", Priority::high, "conversation"},
  }};

  /// Incoming or Outgoing, as seen by the user.
  /// Direction. (message_ref.md:15)
  Maybe<Open<Direction>> direction;
  /// The text as HTML, as a link with a data URI of type text/html; absent if it is plain.
  /// ExternalResource. (message_ref.md:16)
  std::optional<ExternalResource> html_message;
  /// The id given to sendMessage, by which an outgoing message is recognised.
  /// String. (message_ref.md:17)
  std::optional<std::string> operation_id;
  /// Whether the message was delivered. Often absent: then the completed event tells by its own
  /// status.
  /// Status. (message_ref.md:18)
  Maybe<Open<Status>> status;
  /// The text, as a link with a data URI of type text/plain; absent if it is HTML.
  /// ExternalResource. (message_ref.md:19)
  std::optional<ExternalResource> plain_message;
  /// When the message was sent.
  /// DateTime. (message_ref.md:20)
  std::optional<DateTime> time_stamp;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Message>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (message_ref.md:27)
    Maybe<Link<Contact>> contact;
    /// A participant whom a message of the user did not reach.
    /// (message_ref.md:28)
    std::vector<Link<FailedDeliveryParticipant>> failed_delivery_participant;
    /// The text chat of a conversation.
    /// (message_ref.md:29)
    Maybe<Link<Messaging>> messaging;
    /// Somebody who takes part in a conversation.
    /// (message_ref.md:30)
    Maybe<Link<Participant>> participant;
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
    /// (message_ref.md:211)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (message_ref.md:212)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (message_ref.md:213)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (message_ref.md:214)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (message_ref.md:215)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the message with its text.
  /// (message_ref.md:195)
  struct Get {
    using Output = Message;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Message>() noexcept;
}

}  // namespace ucwa

#pragma pop_macro("Status")

#include "ucwa/resources/failed_delivery_participant.hpp"
