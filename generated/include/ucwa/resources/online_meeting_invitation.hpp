#pragma once

#include <array>

#include "ucwa/enumerations/conversation_modality_type.hpp"
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
struct OnBehalfOf;

/// An attempt to enter a meeting, made by the user or asked for by somebody else. Outgoing, it
/// comes from joinOnlineMeeting or startOnlineMeeting, and stays Connecting while the user waits in
/// the lobby. Incoming, somebody used addParticipant to bring the user into a meeting; it then
/// offers accept and decline. It completes with Success once the user is inside, or with Failure
/// and a reason. Media are joined afterwards through the conversation.
/// (onlineMeetingInvitation_ref.md:1)
struct UCWA_EXPORT OnlineMeetingInvitation : Resource {
  /// @cond special_members
  OnlineMeetingInvitation() noexcept;
  OnlineMeetingInvitation(const OnlineMeetingInvitation& other);
  OnlineMeetingInvitation(OnlineMeetingInvitation&& other) noexcept;
  OnlineMeetingInvitation& operator=(OnlineMeetingInvitation other) noexcept;
  ~OnlineMeetingInvitation();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "onlineMeetingInvitation", Priority::high, "communication"},
      {EventType::updated, "onlineMeetingInvitation", Priority::high, "communication"},
      {EventType::completed, "onlineMeetingInvitation", Priority::high, "communication"},
  }};

  /// Name under which a guest takes part; must be given by guests and left out by signed-in users.
  /// Maximum length of 250 characters.
  /// String, at most 250 characters. (onlineMeetingInvitation_ref.md:15)
  std::optional<std::string> anonymous_display_name;
  /// The media that the meeting offers.
  /// Array of ConversationModalityType. (onlineMeetingInvitation_ref.md:16)
  std::optional<std::vector<Open<ConversationModalityType>>> available_modalities;
  /// Incoming or Outgoing, as seen by the user.
  /// Direction. (onlineMeetingInvitation_ref.md:17)
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance. (onlineMeetingInvitation_ref.md:18)
  Maybe<Open<Importance>> importance;
  /// Address of the meeting to enter.
  /// String. (onlineMeetingInvitation_ref.md:19)
  std::optional<std::string> online_meeting_uri;
  /// The text sent along, as a link with a data URI.
  /// ExternalResource. (onlineMeetingInvitation_ref.md:20)
  std::optional<ExternalResource> message;
  /// The id that the application gave when it started this; absent for what others started. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (onlineMeetingInvitation_ref.md:21)
  std::optional<std::string> operation_id;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState. (onlineMeetingInvitation_ref.md:22)
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display. Maximum length of 250 characters.
  /// String, at most 250 characters. (onlineMeetingInvitation_ref.md:23)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (onlineMeetingInvitation_ref.md:24)
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String. (onlineMeetingInvitation_ref.md:25)
  std::optional<std::string> to;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingInvitation>> self;  ///< Where the resource is.
    /// Accepts an incoming invitation.
    /// (onlineMeetingInvitation_ref.md:32)
    Maybe<Link<Accept>> accept;
    /// The contact who in the end accepted an invitation that came in.
    /// (onlineMeetingInvitation_ref.md:33)
    Maybe<Link<Contact>> accepted_by_contact;
    /// Takes back an invitation of the user that nobody has answered yet.
    /// (onlineMeetingInvitation_ref.md:34)
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (onlineMeetingInvitation_ref.md:35)
    Maybe<Link<Conversation>> conversation;
    /// Turns down an incoming invitation, with a reason if wanted.
    /// (onlineMeetingInvitation_ref.md:36)
    Maybe<Link<Decline>> decline;
    /// The participant who sent an invitation.
    /// (onlineMeetingInvitation_ref.md:37)
    Maybe<Link<From>> from;
    /// The contact in whose name somebody else sent the invitation.
    /// (onlineMeetingInvitation_ref.md:38)
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The contact for whom an invitation was meant at first.
    /// (onlineMeetingInvitation_ref.md:39)
    Maybe<Link<Contact>> to;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who sent an invitation.
    /// (onlineMeetingInvitation_ref.md:40)
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The request as a whole cannot be read, for instance because its JSON or XML is malformed.
    /// (onlineMeetingInvitation_ref.md:343)
    bad_request,  ///< BadRequest, 400
    /// A parameter has a value that is out of bounds, such as a subject that is too long; the
    /// parameters of the error name it.
    /// (onlineMeetingInvitation_ref.md:344)
    parameter_validation_failure,  ///< BadRequest, 400, ParameterValidationFailure
    /// The server does not know the content type of the request.
    /// (onlineMeetingInvitation_ref.md:345)
    unsupported_media_type,  ///< UnsupportedMediaType, 415
    /// Nothing exists at this address any more; drop the link.
    /// (onlineMeetingInvitation_ref.md:346)
    not_found,  ///< NotFound, 404
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (onlineMeetingInvitation_ref.md:347)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingInvitation_ref.md:348)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingInvitation_ref.md:349)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingInvitation_ref.md:350)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingInvitation_ref.md:351)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the invitation as it stands now.
  /// (onlineMeetingInvitation_ref.md:327)
  struct Get {
    using Output = OnlineMeetingInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingInvitation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
