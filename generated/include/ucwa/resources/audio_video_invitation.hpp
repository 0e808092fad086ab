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
#if UCWA_BINDINGS_VERSION != 3
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

/// An incoming or outgoing invitation for audio and video. An outgoing invitation is started by
/// startAudio, startVideo, startAudioVideo or a similar link of communication, or by addAudio,
/// addVideo or addAudioVideo in an existing conversation. The server sends the media answers in an
/// audioVideoNegotiation. An incoming invitation has the links acceptWithAnswer,
/// acceptWithPhoneAudio and decline. If another participant accepts an added modality, the server
/// creates a derivedConversation.
/// (audioVideoInvitation_ref.md)
struct UCWA_EXPORT AudioVideoInvitation : Resource {
  AudioVideoInvitation() noexcept;
  AudioVideoInvitation(const AudioVideoInvitation& other);
  AudioVideoInvitation(AudioVideoInvitation&& other) noexcept;
  AudioVideoInvitation& operator=(AudioVideoInvitation other) noexcept;
  ~AudioVideoInvitation();

  static constexpr std::string_view rel = "audioVideoInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "audioVideoInvitation", Priority::high, "communication"},
      {EventType::updated, "audioVideoInvitation", Priority::high, "communication"},
  }};

  /// The address of the custom location.
  /// String.
  std::optional<std::string> address;
  /// The ID of the bandwidth control.
  /// String.
  std::optional<std::string> bandwidth_control_id;
  /// The building or room number of the custom location.
  /// String.
  std::optional<std::string> building;
  /// The city of the custom location.
  /// String.
  std::optional<std::string> city;
  /// The country or region of the custom location.
  /// String.
  std::optional<std::string> country;
  /// Custom content of the invitation, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> custom_content;
  /// The URI of the delegator on whose behalf a delegate made the invitation.
  /// String.
  std::optional<std::string> delegator;
  /// Whether the user is the recipient (Incoming) or the sender (Outgoing).
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The importance of the invitation.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// Whether the audio of the user is muted when the user joins the online meeting.
  /// Boolean.
  std::optional<bool> join_audio_muted;
  /// Whether the video of the user is muted when the user joins the online meeting.
  /// Boolean.
  std::optional<bool> join_video_muted;
  /// The state or province of the custom location.
  /// String.
  std::optional<std::string> location_state;
  /// The operation ID that the application supplied.
  /// String, at most 50 characters.
  std::optional<std::string> operation_id;
  /// Whether the call came in on the user's private line.
  /// Boolean.
  std::optional<bool> private_line;
  /// The SDP offer, as a link whose href is a data URI of type application/sdp.
  /// ExternalResource.
  std::optional<ExternalResource> media_offer;
  /// The context of the media session.
  /// String, at most 50 characters.
  std::optional<std::string> session_context;
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
  /// The postal code of the custom location.
  /// String.
  std::optional<std::string> zip;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AudioVideoInvitation>> self;  ///< The resource itself.
    /// The contact who finally accepted an incoming invitation.
    Maybe<Link<Contact>> accepted_by_contact;
    /// Accepts an incoming invitation by sending an SDP answer to its media offer.
    Maybe<Link<AcceptWithAnswer>> accept_with_answer;
    /// Accepts an incoming audio or video call on the user's phone, through phoneAudio.
    Maybe<Link<AcceptWithPhoneAudio>> accept_with_phone_audio;
    /// Audio and video in a conversation.
    Maybe<Link<AudioVideo>> audio_video;
    /// Cancels an outgoing invitation.
    Maybe<Link<Cancel>> cancel;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Declines an incoming invitation.
    Maybe<Link<Decline>> decline;
    /// The contact on whose behalf a delegate made the invitation.
    Maybe<Link<Delegator>> delegator;
    /// Audio and video in a derivedConversation.
    Maybe<Link<AudioVideo>> derived_audio_video;
    /// A conversation that the server creates when another participant accepts an added modality.
    Maybe<Link<Conversation>> derived_conversation;
    /// The last contact who forwarded the invitation.
    Maybe<Link<ForwardedBy>> forwarded_by;
    /// The participant who sent an invitation.
    Maybe<Link<From>> from;
    /// The contact for whom a delegate sent the invitation.
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The audio/video call that the invitation replaces if it succeeds.
    Maybe<Link<AudioVideo>> replaces_audio_video;
    /// Reports media diagnostics of a call.
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    /// Sends an SDP answer for early media before the user accepts the invitation.
    Maybe<Link<SendProvisionalAnswer>> send_provisional_answer;
    /// The contact for whom the invitation was originally intended.
    Maybe<Link<Contact>> to;
    /// The contact who transferred this call.
    Maybe<Link<TransferredBy>> transferred_by;
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
  /// not_found here: The call was not found.
  using GetError = errors::UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType;

  /// Fetches the current state of the invitation.
  struct Get {
    using Output = AudioVideoInvitation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideoInvitation>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/accept_with_answer.hpp"
#include "ucwa/resources/accept_with_phone_audio.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
#include "ucwa/resources/report_media_diagnostics.hpp"
#include "ucwa/resources/send_provisional_answer.hpp"
