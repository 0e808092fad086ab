#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/enumerations/invitation_state.hpp"
#include "ucwa/resources/participant.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Accept;
struct Cancel;
struct Contact;
struct Conversation;
struct Decline;
struct From;
struct Messaging;
struct OnBehalfOf;

/// An attempt to set up text chat in a conversation, made by the user or by somebody else.
/// Outgoing, it comes from startMessaging (new conversation) or addMessaging (existing one) and can
/// be cancelled while Connecting; incoming, it offers accept and decline. Left unanswered, it fails
/// after about half a minute. It completes with Success, and acceptedByParticipant tells who
/// answered, or with Failure and a reason; an answer by somebody else moves the chat to a
/// derivedConversation.
/// (messagingInvitation_ref.md:1)
struct UCWA_EXPORT MessagingInvitation : Resource {
  /// @cond special_members
  MessagingInvitation() noexcept;
  MessagingInvitation(const MessagingInvitation& other);
  MessagingInvitation(MessagingInvitation&& other) noexcept;
  MessagingInvitation& operator=(MessagingInvitation other) noexcept;
  ~MessagingInvitation();
  /// @endcond

  static constexpr std::string_view rel = "messagingInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "messagingInvitation", Priority::high, "communication"},
      {EventType::updated, "messagingInvitation", Priority::high, "communication"},
      {EventType::completed, "messagingInvitation", Priority::high, "communication"},
  }};

  /// Data of the caller's own that travels with the invitation as a data URI; the server does not
  /// look into it.
  /// ExternalResource. (messagingInvitation_ref.md:15)
  std::optional<ExternalResource> custom_content;
  /// Incoming or Outgoing, as seen by the user.
  /// Direction. (messagingInvitation_ref.md:16)
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance. (messagingInvitation_ref.md:17)
  Maybe<Open<Importance>> importance;
  /// The text sent along, as a link with a data URI.
  /// ExternalResource. (messagingInvitation_ref.md:18)
  std::optional<ExternalResource> message;
  /// The id that the application gave when it started this; absent for what others started. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (messagingInvitation_ref.md:19)
  std::optional<std::string> operation_id;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState. (messagingInvitation_ref.md:20)
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display. Maximum length of 250 characters.
  /// String, at most 250 characters. (messagingInvitation_ref.md:21)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (messagingInvitation_ref.md:22)
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String. (messagingInvitation_ref.md:23)
  std::optional<std::string> to;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MessagingInvitation>> self;  ///< Where the resource is.
    /// Accepts an incoming invitation.
    /// (messagingInvitation_ref.md:30)
    Maybe<Link<Accept>> accept;
    /// The contact who in the end accepted an invitation that came in.
    /// (messagingInvitation_ref.md:31)
    Maybe<Link<Contact>> accepted_by_contact;
    /// Takes back an invitation of the user that nobody has answered yet.
    /// (messagingInvitation_ref.md:32)
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (messagingInvitation_ref.md:33)
    Maybe<Link<Conversation>> conversation;
    /// Turns down an incoming invitation, with a reason if wanted.
    /// (messagingInvitation_ref.md:34)
    Maybe<Link<Decline>> decline;
    /// The text chat of a derivedConversation.
    /// (messagingInvitation_ref.md:35)
    Maybe<Link<Messaging>> derived_messaging;
    /// The participant who sent an invitation.
    /// (messagingInvitation_ref.md:36)
    Maybe<Link<From>> from;
    /// The text chat of a conversation.
    /// (messagingInvitation_ref.md:37)
    Maybe<Link<Messaging>> messaging;
    /// The contact in whose name somebody else sent the invitation.
    /// (messagingInvitation_ref.md:38)
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The contact for whom an invitation was meant at first.
    /// (messagingInvitation_ref.md:39)
    Maybe<Link<Contact>> to;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who answered an invitation that the user sent.
    /// (messagingInvitation_ref.md:40)
    std::vector<Participant> accepted_by_participant;
    /// The participant who sent an invitation.
    /// (messagingInvitation_ref.md:41)
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The request as a whole cannot be read, for instance because its JSON or XML is malformed.
    /// (messagingInvitation_ref.md:339)
    bad_request,  ///< BadRequest, 400
    /// A parameter has a value that is out of bounds, such as a subject that is too long; the
    /// parameters of the error name it.
    /// (messagingInvitation_ref.md:340)
    parameter_validation_failure,  ///< BadRequest, 400, ParameterValidationFailure
    /// The server does not know the content type of the request.
    /// (messagingInvitation_ref.md:341)
    unsupported_media_type,  ///< UnsupportedMediaType, 415
    /// Nothing exists at this address any more; drop the link.
    /// (messagingInvitation_ref.md:342)
    not_found,  ///< NotFound, 404
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (messagingInvitation_ref.md:343)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (messagingInvitation_ref.md:344)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (messagingInvitation_ref.md:345)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (messagingInvitation_ref.md:346)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (messagingInvitation_ref.md:347)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the invitation as it stands now.
  /// (messagingInvitation_ref.md:323)
  struct Get {
    using Output = MessagingInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MessagingInvitation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
