// Made by ucwagen from message_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/status.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

#pragma push_macro("Status")
#undef Status

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct FailedDeliveryParticipant;
detail::Offers<1> offers(const FailedDeliveryParticipant*);
struct Messaging;
detail::Offers<1> offers(const Messaging*);
struct Participant;
detail::Offers<1> offers(const Participant*);
struct Message;
detail::Offers<1> offers(const Message*);

/// An instant message that the user sent or received. A started event announces each message, sent
/// or received. For a message that the user sends with sendMessage, later events report the
/// delivery: in a peer-to-peer conversation whether the message was delivered, in a meeting which
/// participants did not receive it (failedDeliveryParticipant). A received message contains the
/// sender, the time and the text. The application must fetch a received message through the event
/// channel within 30 seconds; otherwise the message is lost and the sender is notified. See the
/// article Receiving messages.
/// (message_ref.md)
struct UCWA_EXPORT Message : Resource {
  Message() noexcept;
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(Message other) noexcept;
  ~Message();

  static constexpr std::string_view rel = "message";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "message", Priority::high, "conversation"},
      {EventType::completed, "message", Priority::high, "conversation"},
  }};

  /// Whether the user is the recipient (Incoming) or the sender (Outgoing).
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The HTML body of the message, as a link whose href is a data URI. Absent if the message has no
  /// HTML body.
  /// ExternalResource.
  std::optional<ExternalResource> html_message;
  /// The ID that the application gave to sendMessage; it identifies the outgoing message in the event
  /// channel.
  /// String.
  std::optional<std::string> operation_id;
  /// The delivery status of the message. If the property is absent, use the status of the completed
  /// event.
  /// Status.
  Maybe<Open<Status>> status;
  /// The plain text body of the message, as a link whose href is a data URI. Absent if the message
  /// has no plain text body.
  /// ExternalResource.
  std::optional<ExternalResource> plain_message;
  /// The time stamp of the message.
  /// DateTime.
  std::optional<DateTime> time_stamp;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Message>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// A participant who did not receive an instant message of the user.
    std::vector<Link<FailedDeliveryParticipant>> failed_delivery_participant;
    /// Instant messaging in a conversation.
    Maybe<Link<Messaging>> messaging;
    /// A participant in a conversation.
    Maybe<Link<Participant>> participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the message.
  struct Get {
    using Output = Message;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Message>() noexcept;

}  // namespace ucwa

#pragma pop_macro("Status")

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/failed_delivery_participant.hpp"
