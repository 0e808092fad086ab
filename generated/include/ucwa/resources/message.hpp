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
#if UCWA_BINDINGS_VERSION != 2
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

/// One chat message, sent or received. Received, it arrives in a started event and must be fetched
/// within 30 seconds; its text is in plainMessage or htmlMessage. Sent by sendMessage, its delivery
/// follows in events: with one other person it either arrives or fails, in a meeting
/// failedDeliveryParticipant names those it did not reach.
/// (message_ref.md)
struct UCWA_EXPORT Message : Resource {
  Message() noexcept;
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(Message other) noexcept;
  ~Message();

  static constexpr std::string_view rel = "message";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "message", Priority::high, "conversation"},
      {EventType::completed, "message", Priority::high, "conversation"},
  }};

  /// Incoming or Outgoing, as seen by the user.
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The text as HTML, as a link with a data URI of type text/html; absent if it is plain.
  /// ExternalResource.
  std::optional<ExternalResource> html_message;
  /// The id given to sendMessage, by which an outgoing message is recognised.
  /// String.
  std::optional<std::string> operation_id;
  /// Whether the message was delivered. Often absent: then the completed event tells by its own
  /// status.
  /// Status.
  Maybe<Open<Status>> status;
  /// The text, as a link with a data URI of type text/plain; absent if it is HTML.
  /// ExternalResource.
  std::optional<ExternalResource> plain_message;
  /// When the message was sent.
  /// DateTime.
  std::optional<DateTime> time_stamp;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Message>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    Maybe<Link<Contact>> contact;
    /// A participant whom a message of the user did not reach.
    std::vector<Link<FailedDeliveryParticipant>> failed_delivery_participant;
    /// The text chat of a conversation.
    Maybe<Link<Messaging>> messaging;
    /// Somebody who takes part in a conversation.
    Maybe<Link<Participant>> participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the message with its text.
  struct Get {
    using Output = Message;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Message>() noexcept;

}  // namespace ucwa

#pragma pop_macro("Status")

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/failed_delivery_participant.hpp"
