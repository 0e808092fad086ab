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

struct AcceptWithAnswer;
struct AcceptWithPhoneAudio;
struct AudioVideo;
struct Cancel;
struct Contact;
struct Conversation;
struct Decline;
struct Delegator;
struct ForwardedBy;
struct From;
struct OnBehalfOf;
struct ReportMediaDiagnostics;
struct SendProvisionalAnswer;
struct TransferredBy;

/// An attempt to set up audio or video in a conversation, made by the user or by somebody else.
/// Outgoing, it comes from startAudio, startVideo, startAudioVideo and their kin, or from addAudio,
/// addVideo and addAudioVideo of an existing conversation; SDP answers come in as
/// audioVideoNegotiation, and cancel takes it back. Incoming, it offers acceptWithAnswer,
/// acceptWithPhoneAudio and decline. An answer by somebody else moves the call to a
/// derivedConversation.
/// (audioVideoInvitation_ref.md:1)
struct UCWA_EXPORT AudioVideoInvitation : Resource {
  /// @cond special_members
  AudioVideoInvitation() noexcept;
  AudioVideoInvitation(const AudioVideoInvitation& other);
  AudioVideoInvitation(AudioVideoInvitation&& other) noexcept;
  AudioVideoInvitation& operator=(AudioVideoInvitation other) noexcept;
  ~AudioVideoInvitation();
  /// @endcond

  static constexpr std::string_view rel = "audioVideoInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "audioVideoInvitation", Priority::high, "communication"},
      {EventType::updated, "audioVideoInvitation", Priority::high, "communication"},
  }};

  /// Street and house of the caller in an emergency call, if the user entered a place by hand.
  /// String. (audioVideoInvitation_ref.md:15)
  std::optional<std::string> address;
  /// Id of the network site whose bandwidth limits hold for this call.
  /// String. (audioVideoInvitation_ref.md:16)
  std::optional<std::string> bandwidth_control_id;
  /// Building or room of the caller in an emergency call.
  /// String. (audioVideoInvitation_ref.md:17)
  std::optional<std::string> building;
  /// City of the caller in an emergency call.
  /// String. (audioVideoInvitation_ref.md:18)
  std::optional<std::string> city;
  /// Country or region of the caller in an emergency call.
  /// String. (audioVideoInvitation_ref.md:19)
  std::optional<std::string> country;
  /// Data of the caller's own that travels with the invitation as a data URI; the server does not
  /// look into it.
  /// ExternalResource. (audioVideoInvitation_ref.md:20)
  std::optional<ExternalResource> custom_content;
  /// URI of the person in whose name the delegate makes this invitation.
  /// String. (audioVideoInvitation_ref.md:21)
  std::optional<std::string> delegator;
  /// Incoming or Outgoing, as seen by the user.
  /// Direction. (audioVideoInvitation_ref.md:22)
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance. (audioVideoInvitation_ref.md:23)
  Maybe<Open<Importance>> importance;
  /// True if the user enters the meeting with the microphone muted.
  /// Boolean. (audioVideoInvitation_ref.md:24)
  std::optional<bool> join_audio_muted;
  /// True if the user enters with the camera off.
  /// Boolean. (audioVideoInvitation_ref.md:25)
  std::optional<bool> join_video_muted;
  /// State or province of the caller in an emergency call.
  /// String. (audioVideoInvitation_ref.md:26)
  std::optional<std::string> location_state;
  /// The id that the application gave when it started this; absent for what others started. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (audioVideoInvitation_ref.md:27)
  std::optional<std::string> operation_id;
  /// True if the call came in on the private line of the user, which forwarding and delegation rules
  /// pass by.
  /// Boolean. (audioVideoInvitation_ref.md:28)
  std::optional<bool> private_line;
  /// The SDP offer of the caller, as a link with a data URI of type application/sdp.
  /// ExternalResource. (audioVideoInvitation_ref.md:29)
  std::optional<ExternalResource> media_offer;
  /// The id that the application gave to the media session. Maximum length of 50 characters.
  /// String, at most 50 characters. (audioVideoInvitation_ref.md:30)
  std::optional<std::string> session_context;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState. (audioVideoInvitation_ref.md:31)
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display. Maximum length of 250 characters.
  /// String, at most 250 characters. (audioVideoInvitation_ref.md:32)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (audioVideoInvitation_ref.md:33)
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String. (audioVideoInvitation_ref.md:34)
  std::optional<std::string> to;
  /// Postal code of the caller in an emergency call.
  /// String. (audioVideoInvitation_ref.md:35)
  std::optional<std::string> zip;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AudioVideoInvitation>> self;  ///< Where the resource is.
    /// The contact who in the end accepted an invitation that came in.
    /// (audioVideoInvitation_ref.md:42)
    Maybe<Link<Contact>> accepted_by_contact;
    /// Accepts an audio, video or sharing invitation by an SDP answer to its offer.
    /// (audioVideoInvitation_ref.md:43)
    Maybe<Link<AcceptWithAnswer>> accept_with_answer;
    /// Takes an incoming audio or video call on the user's telephone instead.
    /// (audioVideoInvitation_ref.md:44)
    Maybe<Link<AcceptWithPhoneAudio>> accept_with_phone_audio;
    /// The audio and video of a conversation.
    /// (audioVideoInvitation_ref.md:45)
    Maybe<Link<AudioVideo>> audio_video;
    /// Takes back an invitation of the user that nobody has answered yet.
    /// (audioVideoInvitation_ref.md:46)
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (audioVideoInvitation_ref.md:47)
    Maybe<Link<Conversation>> conversation;
    /// Turns down an incoming invitation, with a reason if wanted.
    /// (audioVideoInvitation_ref.md:48)
    Maybe<Link<Decline>> decline;
    /// The delegator in whose name the invitation was made.
    /// (audioVideoInvitation_ref.md:49)
    Maybe<Link<Delegator>> delegator;
    /// The audio and video of a derivedConversation.
    /// (audioVideoInvitation_ref.md:50)
    Maybe<Link<AudioVideo>> derived_audio_video;
    /// The conversation that took over when somebody other than the invited person answered.
    /// (audioVideoInvitation_ref.md:51)
    Maybe<Link<Conversation>> derived_conversation;
    /// The last contact whose forwarding brought the invitation here.
    /// (audioVideoInvitation_ref.md:52)
    Maybe<Link<ForwardedBy>> forwarded_by;
    /// The participant who sent an invitation.
    /// (audioVideoInvitation_ref.md:53)
    Maybe<Link<From>> from;
    /// The contact in whose name somebody else sent the invitation.
    /// (audioVideoInvitation_ref.md:54)
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The audio or video call that ends and gives way to this one if the invitation succeeds.
    /// (audioVideoInvitation_ref.md:55)
    Maybe<Link<AudioVideo>> replaces_audio_video;
    /// Tells the server why a call ended or failed.
    /// (audioVideoInvitation_ref.md:56)
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    /// Sends an early SDP answer, so that media are ready before the user accepts.
    /// (audioVideoInvitation_ref.md:57)
    Maybe<Link<SendProvisionalAnswer>> send_provisional_answer;
    /// The contact for whom an invitation was meant at first.
    /// (audioVideoInvitation_ref.md:58)
    Maybe<Link<Contact>> to;
    /// The contact who handed the call over.
    /// (audioVideoInvitation_ref.md:59)
    Maybe<Link<TransferredBy>> transferred_by;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who answered an invitation that the user sent.
    /// (audioVideoInvitation_ref.md:60)
    std::vector<Participant> accepted_by_participant;
    /// The participant who sent an invitation.
    /// (audioVideoInvitation_ref.md:61)
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The call is over or never was; drop the link.
    /// (audioVideoInvitation_ref.md:207)
    not_found,  ///< NotFound, 404
    /// The request as a whole cannot be read, for instance because its JSON or XML is malformed.
    /// (audioVideoInvitation_ref.md:209)
    bad_request,  ///< BadRequest, 400
    /// A parameter has a value that is out of bounds, such as a subject that is too long; the
    /// parameters of the error name it.
    /// (audioVideoInvitation_ref.md:210)
    parameter_validation_failure,  ///< BadRequest, 400, ParameterValidationFailure
    /// The server does not know the content type of the request.
    /// (audioVideoInvitation_ref.md:211)
    unsupported_media_type,  ///< UnsupportedMediaType, 415
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (audioVideoInvitation_ref.md:212)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (audioVideoInvitation_ref.md:213)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (audioVideoInvitation_ref.md:214)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (audioVideoInvitation_ref.md:215)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (audioVideoInvitation_ref.md:216)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the invitation as it stands now.
  /// (audioVideoInvitation_ref.md:191)
  struct Get {
    using Output = AudioVideoInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioVideoInvitation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/accept_with_answer.hpp"
#include "ucwa/resources/accept_with_phone_audio.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
#include "ucwa/resources/report_media_diagnostics.hpp"
#include "ucwa/resources/send_provisional_answer.hpp"
