// Made by ucwagen from audioVideoInvitation_ref.md.
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
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AcceptWithAnswer;
detail::Offers<2> offers(const AcceptWithAnswer*);
struct AcceptWithPhoneAudio;
detail::Offers<2> offers(const AcceptWithPhoneAudio*);
struct AudioVideo;
detail::Offers<1> offers(const AudioVideo*);
struct Cancel;
detail::Offers<2> offers(const Cancel*);
struct Contact;
detail::Offers<1> offers(const Contact*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Decline;
detail::Offers<2> offers(const Decline*);
struct Delegator;
detail::Offers<1> offers(const Delegator*);
struct ForwardedBy;
detail::Offers<1> offers(const ForwardedBy*);
struct From;
detail::Offers<1> offers(const From*);
struct OnBehalfOf;
detail::Offers<1> offers(const OnBehalfOf*);
struct ReportMediaDiagnostics;
detail::Offers<2> offers(const ReportMediaDiagnostics*);
struct SendProvisionalAnswer;
detail::Offers<2> offers(const SendProvisionalAnswer*);
struct TransferredBy;
detail::Offers<1> offers(const TransferredBy*);
struct AudioVideoInvitation;
detail::Offers<1> offers(const AudioVideoInvitation*);

/// An attempt to set up audio or video in a conversation, made by the user or by somebody else.
/// Outgoing, it comes from startAudio, startVideo, startAudioVideo and their kin, or from addAudio,
/// addVideo and addAudioVideo of an existing conversation; SDP answers come in as
/// audioVideoNegotiation, and cancel takes it back. Incoming, it offers acceptWithAnswer,
/// acceptWithPhoneAudio and decline. An answer by somebody else moves the call to a
/// derivedConversation.
/// (audioVideoInvitation_ref.md)
struct UCWA_EXPORT AudioVideoInvitation : Resource {
  AudioVideoInvitation() noexcept;
  AudioVideoInvitation(const AudioVideoInvitation& other);
  AudioVideoInvitation(AudioVideoInvitation&& other) noexcept;
  AudioVideoInvitation& operator=(AudioVideoInvitation other) noexcept;
  ~AudioVideoInvitation();

  static constexpr std::string_view rel = "audioVideoInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "audioVideoInvitation", Priority::high, "communication"},
      {EventType::updated, "audioVideoInvitation", Priority::high, "communication"},
  }};

  /// Street and house of the caller in an emergency call, if the user entered a place by hand.
  /// String.
  std::optional<std::string> address;
  /// Id of the network site whose bandwidth limits hold for this call.
  /// String.
  std::optional<std::string> bandwidth_control_id;
  /// Building or room of the caller in an emergency call.
  /// String.
  std::optional<std::string> building;
  /// City of the caller in an emergency call.
  /// String.
  std::optional<std::string> city;
  /// Country or region of the caller in an emergency call.
  /// String.
  std::optional<std::string> country;
  /// Data of the caller's own that travels with the invitation as a data URI; the server does not
  /// look into it.
  /// ExternalResource.
  std::optional<ExternalResource> custom_content;
  /// URI of the person in whose name the delegate makes this invitation.
  /// String.
  std::optional<std::string> delegator;
  /// Incoming or Outgoing, as seen by the user.
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// True if the user enters the meeting with the microphone muted.
  /// Boolean.
  std::optional<bool> join_audio_muted;
  /// True if the user enters with the camera off.
  /// Boolean.
  std::optional<bool> join_video_muted;
  /// State or province of the caller in an emergency call.
  /// String.
  std::optional<std::string> location_state;
  /// The id that the application gave when it started this; absent for what others started.
  /// String, at most 50 characters.
  std::optional<std::string> operation_id;
  /// True if the call came in on the private line of the user, which forwarding and delegation rules
  /// pass by.
  /// Boolean.
  std::optional<bool> private_line;
  /// The SDP offer of the caller, as a link with a data URI of type application/sdp.
  /// ExternalResource.
  std::optional<ExternalResource> media_offer;
  /// The id that the application gave to the media session.
  /// String, at most 50 characters.
  std::optional<std::string> session_context;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState.
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display.
  /// String, at most 250 characters.
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String.
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String.
  std::optional<std::string> to;
  /// Postal code of the caller in an emergency call.
  /// String.
  std::optional<std::string> zip;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<AudioVideoInvitation>> self;  ///< Where the resource is.
    /// The contact who in the end accepted an invitation that came in.
    Maybe<Link<Contact>> accepted_by_contact;
    /// Accepts an audio, video or sharing invitation by an SDP answer to its offer.
    Maybe<Link<AcceptWithAnswer>> accept_with_answer;
    /// Takes an incoming audio or video call on the user's telephone instead.
    Maybe<Link<AcceptWithPhoneAudio>> accept_with_phone_audio;
    /// The audio and video of a conversation.
    Maybe<Link<AudioVideo>> audio_video;
    /// Takes back an invitation of the user that nobody has answered yet.
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// Turns down an incoming invitation, with a reason if wanted.
    Maybe<Link<Decline>> decline;
    /// The delegator in whose name the invitation was made.
    Maybe<Link<Delegator>> delegator;
    /// The audio and video of a derivedConversation.
    Maybe<Link<AudioVideo>> derived_audio_video;
    /// The conversation that took over when somebody other than the invited person answered.
    Maybe<Link<Conversation>> derived_conversation;
    /// The last contact whose forwarding brought the invitation here.
    Maybe<Link<ForwardedBy>> forwarded_by;
    /// The participant who sent an invitation.
    Maybe<Link<From>> from;
    /// The contact in whose name somebody else sent the invitation.
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The audio or video call that ends and gives way to this one if the invitation succeeds.
    Maybe<Link<AudioVideo>> replaces_audio_video;
    /// Tells the server why a call ended or failed.
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    /// Sends an early SDP answer, so that media are ready before the user accepts.
    Maybe<Link<SendProvisionalAnswer>> send_provisional_answer;
    /// The contact for whom an invitation was meant at first.
    Maybe<Link<Contact>> to;
    /// The contact who handed the call over.
    Maybe<Link<TransferredBy>> transferred_by;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who answered an invitation that the user sent.
    std::vector<Participant> accepted_by_participant;
    /// The participant who sent an invitation.
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), bad_request (400), cannot_redirect (410),
  /// conflict (409), invalid_exchange_server_version (500), not_found (404),
  /// parameter_validation_failure (400), too_many_groups (409), unsupported_media_type (415).
  /// not_found here: The call is over or never was; drop the link.
  using GetError = errors::UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType;

  /// Fetches the invitation as it stands now.
  struct Get {
    using Output = AudioVideoInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideoInvitation>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/accept_with_answer.hpp"
#include "ucwa/resources/accept_with_phone_audio.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
#include "ucwa/resources/report_media_diagnostics.hpp"
#include "ucwa/resources/send_provisional_answer.hpp"
