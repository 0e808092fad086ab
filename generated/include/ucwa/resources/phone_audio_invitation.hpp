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
struct Delegator;
struct ForwardedBy;
struct From;
struct OnBehalfOf;
struct PhoneAudio;
struct TransferredBy;

/// An attempt to set up a telephone call in a conversation, made by the user or by somebody else.
/// Outgoing, it comes from startPhoneAudio (new conversation) or addPhoneAudio (existing one): the
/// phone of the user rings first, and the other side only once that is answered. Incoming, it
/// cannot be accepted here but by picking up the phone; decline and, for your own, cancel are
/// offered as links. Forwarding, team ringing and transfer can change who answers: compare
/// acceptedByParticipant with to, and look at forwardedBy, transferredBy and onBehalfOf. An answer
/// by somebody else moves the call to a derivedConversation. It completes with Success, or with
/// Failure and a reason.
/// (phoneAudioInvitation_ref.md:1)
struct UCWA_EXPORT PhoneAudioInvitation : Resource {
  /// @cond special_members
  PhoneAudioInvitation() noexcept;
  PhoneAudioInvitation(const PhoneAudioInvitation& other);
  PhoneAudioInvitation(PhoneAudioInvitation&& other) noexcept;
  PhoneAudioInvitation& operator=(PhoneAudioInvitation other) noexcept;
  ~PhoneAudioInvitation();
  /// @endcond

  static constexpr std::string_view rel = "phoneAudioInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "phoneAudioInvitation", Priority::high, "communication"},
      {EventType::updated, "phoneAudioInvitation", Priority::high, "communication"},
      {EventType::completed, "phoneAudioInvitation", Priority::high, "communication"},
  }};

  /// Data of the caller's own that travels with the invitation as a data URI; the server does not
  /// look into it.
  /// ExternalResource. (phoneAudioInvitation_ref.md:15)
  std::optional<ExternalResource> custom_content;
  /// URI of the person in whose name the delegate makes this invitation.
  /// String. (phoneAudioInvitation_ref.md:16)
  std::optional<std::string> delegator;
  /// Incoming or Outgoing, as seen by the user.
  /// Direction. (phoneAudioInvitation_ref.md:17)
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance. (phoneAudioInvitation_ref.md:18)
  Maybe<Open<Importance>> importance;
  /// True if the user enters the meeting with the microphone muted.
  /// Boolean. (phoneAudioInvitation_ref.md:19)
  std::optional<bool> join_audio_muted;
  /// The id that the application gave when it started this; absent for what others started. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (phoneAudioInvitation_ref.md:20)
  std::optional<std::string> operation_id;
  /// The phone of the user that takes part in the call.
  /// String. (phoneAudioInvitation_ref.md:21)
  std::optional<std::string> phone_number;
  /// True if the call came in on the private line of the user, which forwarding and delegation rules
  /// pass by.
  /// Boolean. (phoneAudioInvitation_ref.md:22)
  std::optional<bool> private_line;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState. (phoneAudioInvitation_ref.md:23)
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display. Maximum length of 250 characters.
  /// String, at most 250 characters. (phoneAudioInvitation_ref.md:24)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (phoneAudioInvitation_ref.md:25)
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String. (phoneAudioInvitation_ref.md:26)
  std::optional<std::string> to;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<PhoneAudioInvitation>> self;  ///< Where the resource is.
    /// Accepts an incoming invitation.
    /// (phoneAudioInvitation_ref.md:33)
    Maybe<Link<Accept>> accept;
    /// The contact who in the end accepted an invitation that came in.
    /// (phoneAudioInvitation_ref.md:34)
    Maybe<Link<Contact>> accepted_by_contact;
    /// Takes back an invitation of the user that nobody has answered yet.
    /// (phoneAudioInvitation_ref.md:35)
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (phoneAudioInvitation_ref.md:36)
    Maybe<Link<Conversation>> conversation;
    /// Turns down an incoming invitation, with a reason if wanted.
    /// (phoneAudioInvitation_ref.md:37)
    Maybe<Link<Decline>> decline;
    /// The delegator in whose name the invitation was made.
    /// (phoneAudioInvitation_ref.md:38)
    Maybe<Link<Delegator>> delegator;
    /// The conversation that took over when somebody other than the invited person answered.
    /// (phoneAudioInvitation_ref.md:39)
    Maybe<Link<Conversation>> derived_conversation;
    /// The telephone call inside a derivedConversation.
    /// (phoneAudioInvitation_ref.md:40)
    Maybe<Link<PhoneAudio>> derived_phone_audio;
    /// The last contact whose forwarding brought the invitation here.
    /// (phoneAudioInvitation_ref.md:41)
    Maybe<Link<ForwardedBy>> forwarded_by;
    /// The participant who sent an invitation.
    /// (phoneAudioInvitation_ref.md:42)
    Maybe<Link<From>> from;
    /// The contact in whose name somebody else sent the invitation.
    /// (phoneAudioInvitation_ref.md:43)
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The part of a conversation in which the user talks over the telephone network, on a phone of
    /// their own choice.
    /// (phoneAudioInvitation_ref.md:44)
    Maybe<Link<PhoneAudio>> phone_audio;
    /// The telephone call that ends and gives way to this one if the invitation succeeds.
    /// (phoneAudioInvitation_ref.md:45)
    Maybe<Link<PhoneAudio>> replaces_phone_audio;
    /// The contact for whom an invitation was meant at first.
    /// (phoneAudioInvitation_ref.md:46)
    Maybe<Link<Contact>> to;
    /// The contact who handed the call over.
    /// (phoneAudioInvitation_ref.md:47)
    Maybe<Link<TransferredBy>> transferred_by;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who answered an invitation that the user sent.
    /// (phoneAudioInvitation_ref.md:48)
    std::vector<Participant> accepted_by_participant;
    /// The participant who sent an invitation.
    /// (phoneAudioInvitation_ref.md:49)
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The request as a whole cannot be read, for instance because its JSON or XML is malformed.
    /// (phoneAudioInvitation_ref.md:363)
    bad_request,  ///< BadRequest, 400
    /// A parameter has a value that is out of bounds, such as a subject that is too long; the
    /// parameters of the error name it.
    /// (phoneAudioInvitation_ref.md:364)
    parameter_validation_failure,  ///< BadRequest, 400, ParameterValidationFailure
    /// The server does not know the content type of the request.
    /// (phoneAudioInvitation_ref.md:365)
    unsupported_media_type,  ///< UnsupportedMediaType, 415
    /// Nothing exists at this address any more; drop the link.
    /// (phoneAudioInvitation_ref.md:366)
    not_found,  ///< NotFound, 404
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (phoneAudioInvitation_ref.md:367)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (phoneAudioInvitation_ref.md:368)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (phoneAudioInvitation_ref.md:369)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (phoneAudioInvitation_ref.md:370)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (phoneAudioInvitation_ref.md:371)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the invitation as it stands now.
  /// (phoneAudioInvitation_ref.md:347)
  struct Get {
    using Output = PhoneAudioInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PhoneAudioInvitation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
