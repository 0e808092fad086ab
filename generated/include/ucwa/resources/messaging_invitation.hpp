// Made by ucwagen from messagingInvitation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/enumerations/invitation_state.hpp"
#include "ucwa/errors/usual_and_bad_request_invalid_exchange_server_version_not_found_parameter_validation_failure_unsupported_media_type.hpp"
#include "ucwa/resources/participant.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Accept;
detail::Offers<2> offers(const Accept*);
struct Cancel;
detail::Offers<2> offers(const Cancel*);
struct Contact;
detail::Offers<1> offers(const Contact*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Decline;
detail::Offers<2> offers(const Decline*);
struct From;
detail::Offers<1> offers(const From*);
struct Messaging;
detail::Offers<1> offers(const Messaging*);
struct OnBehalfOf;
detail::Offers<1> offers(const OnBehalfOf*);
struct MessagingInvitation;
detail::Offers<1> offers(const MessagingInvitation*);

/// An incoming or outgoing invitation for instant messaging. An outgoing invitation comes from
/// startMessaging, which also creates a conversation, or from addMessaging, which adds instant
/// messaging to an existing conversation. While the outgoing invitation is Connecting, cancel
/// terminates it. Without a response within about 30 seconds, the invitation fails. An incoming
/// invitation creates a conversation or adds instant messaging to an existing one; the application
/// answers it with accept or decline. Each invitation ends with a completed event: after a success
/// acceptedByParticipant is the participant who accepted, after a failure the event has a reason.
/// See the article A chat.
/// (messagingInvitation_ref.md)
struct UCWA_EXPORT MessagingInvitation : Resource {
  MessagingInvitation() noexcept;
  MessagingInvitation(const MessagingInvitation& other);
  MessagingInvitation(MessagingInvitation&& other) noexcept;
  MessagingInvitation& operator=(MessagingInvitation other) noexcept;
  ~MessagingInvitation();

  static constexpr std::string_view rel = "messagingInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "messagingInvitation", Priority::high, "communication"},
      {EventType::updated, "messagingInvitation", Priority::high, "communication"},
      {EventType::completed, "messagingInvitation", Priority::high, "communication"},
  }};

  /// Custom content of the invitation, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> custom_content;
  /// Whether the user is the recipient (Incoming) or the sender (Outgoing).
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The importance of the invitation.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// The first message, which was sent with the invitation, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> message;
  /// The operation ID that the application supplied.
  /// String, at most 50 characters.
  std::optional<std::string> operation_id;
  /// The state of the invitation, for example Connecting.
  /// InvitationState.
  Maybe<Open<InvitationState>> state;
  /// The subject of the invitation.
  /// String, at most 250 characters.
  std::optional<std::string> subject;
  /// The ID of the conversation thread.
  /// String.
  std::optional<std::string> thread_id;
  /// The URI of the target of the invitation, such as sip:ben\@example.com.
  /// String.
  std::optional<std::string> to;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MessagingInvitation>> self;  ///< The resource itself.
    /// Accepts an incoming invitation.
    Maybe<Link<Accept>> accept;
    /// The contact who finally accepted an incoming invitation.
    Maybe<Link<Contact>> accepted_by_contact;
    /// Cancels an outgoing invitation.
    Maybe<Link<Cancel>> cancel;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Declines an incoming invitation.
    Maybe<Link<Decline>> decline;
    /// Instant messaging in a derivedConversation.
    Maybe<Link<Messaging>> derived_messaging;
    /// The participant who sent an invitation.
    Maybe<Link<From>> from;
    /// Instant messaging in a conversation.
    Maybe<Link<Messaging>> messaging;
    /// The contact for whom a delegate sent the invitation.
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The contact for whom the invitation was originally intended.
    Maybe<Link<Contact>> to;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The participant who accepted an invitation that the user sent.
    std::vector<Participant> accepted_by_participant;
    /// The participant who sent an invitation.
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), bad_request (400), cannot_redirect (410),
  /// conflict (409), invalid_exchange_server_version (500), not_found (404),
  /// parameter_validation_failure (400), too_many_groups (409), unsupported_media_type (415).
  using GetError = errors::UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType;

  /// Fetches the current state of the invitation.
  struct Get {
    using Output = MessagingInvitation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MessagingInvitation>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
