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

struct Cancel;
struct Contact;
struct Conversation;
struct From;
struct Participant;

/// An attempt to bring one more person into a conversation. It comes from addParticipant and is
/// Connecting until the person answers; without an answer it fails after about half a minute. It
/// completes with Success once the person is among the participants, named by participant, or with
/// Failure and a reason. It is outgoing always: the person invited sees an onlineMeetingInvitation.
/// (participantInvitation_ref.md:1)
struct UCWA_EXPORT ParticipantInvitation : Resource {
  /// @cond special_members
  ParticipantInvitation() noexcept;
  ParticipantInvitation(const ParticipantInvitation& other);
  ParticipantInvitation(ParticipantInvitation&& other) noexcept;
  ParticipantInvitation& operator=(ParticipantInvitation other) noexcept;
  ~ParticipantInvitation();
  /// @endcond

  static constexpr std::string_view rel = "participantInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "participantInvitation", Priority::high, "communication"},
      {EventType::updated, "participantInvitation", Priority::high, "communication"},
      {EventType::completed, "participantInvitation", Priority::high, "communication"},
  }};

  /// Outgoing, for this invitation comes from the user alone.
  /// Direction. (participantInvitation_ref.md:15)
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance. (participantInvitation_ref.md:16)
  Maybe<Open<Importance>> importance;
  /// The text sent along, as a link with a data URI.
  /// ExternalResource. (participantInvitation_ref.md:17)
  std::optional<ExternalResource> message;
  /// The id that the application gave when it started this; absent for what others started. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (participantInvitation_ref.md:18)
  std::optional<std::string> operation_id;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState. (participantInvitation_ref.md:19)
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display. Maximum length of 250 characters.
  /// String, at most 250 characters. (participantInvitation_ref.md:20)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (participantInvitation_ref.md:21)
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String. (participantInvitation_ref.md:22)
  std::optional<std::string> to;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ParticipantInvitation>> self;  ///< Where the resource is.
    /// Takes back an invitation of the user that nobody has answered yet.
    /// (participantInvitation_ref.md:29)
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (participantInvitation_ref.md:30)
    Maybe<Link<Conversation>> conversation;
    /// The participant who sent an invitation.
    /// (participantInvitation_ref.md:31)
    Maybe<Link<From>> from;
    /// Somebody who takes part in a conversation.
    /// (participantInvitation_ref.md:32)
    Maybe<Link<Participant>> participant;
    /// The contact for whom an invitation was meant at first.
    /// (participantInvitation_ref.md:33)
    Maybe<Link<Contact>> to;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who answered an invitation that the user sent.
    /// (participantInvitation_ref.md:34)
    std::vector<Participant> accepted_by_participant;
    /// The participant who sent an invitation.
    /// (participantInvitation_ref.md:35)
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The request as a whole cannot be read, for instance because its JSON or XML is malformed.
    /// (participantInvitation_ref.md:335)
    bad_request,  ///< BadRequest, 400
    /// A parameter has a value that is out of bounds, such as a subject that is too long; the
    /// parameters of the error name it.
    /// (participantInvitation_ref.md:336)
    parameter_validation_failure,  ///< BadRequest, 400, ParameterValidationFailure
    /// The server does not know the content type of the request.
    /// (participantInvitation_ref.md:337)
    unsupported_media_type,  ///< UnsupportedMediaType, 415
    /// Nothing exists at this address any more; drop the link.
    /// (participantInvitation_ref.md:338)
    not_found,  ///< NotFound, 404
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (participantInvitation_ref.md:339)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (participantInvitation_ref.md:340)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (participantInvitation_ref.md:341)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (participantInvitation_ref.md:342)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (participantInvitation_ref.md:343)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the invitation as it stands now.
  /// (participantInvitation_ref.md:319)
  struct Get {
    using Output = ParticipantInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ParticipantInvitation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/cancel.hpp"
