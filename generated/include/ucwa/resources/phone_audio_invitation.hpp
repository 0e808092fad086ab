// Made by ucwagen from phoneAudioInvitation_ref.md.
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
struct Delegator;
detail::Offers<1> offers(const Delegator*);
struct ForwardedBy;
detail::Offers<1> offers(const ForwardedBy*);
struct From;
detail::Offers<1> offers(const From*);
struct OnBehalfOf;
detail::Offers<1> offers(const OnBehalfOf*);
struct PhoneAudio;
detail::Offers<1> offers(const PhoneAudio*);
struct TransferredBy;
detail::Offers<1> offers(const TransferredBy*);
struct PhoneAudioInvitation;
detail::Offers<1> offers(const PhoneAudioInvitation*);

/// An incoming or outgoing invitation for a phone call. An outgoing invitation comes from
/// startPhoneAudio, which also creates a conversation, or from addPhoneAudio in an existing
/// conversation. The server first calls the user's own phone; after the user has answered, the
/// server sends the invitation to the target. An incoming invitation cannot be accepted through the
/// API: the user accepts by answering the phone. The application can decline it with decline. The
/// person who accepts can differ from the original target, for example after team ring or
/// forwarding, so compare acceptedByParticipant with to. An addPhoneAudio creates a
/// derivedConversation with the new participants. The links forwardedBy, transferredBy and
/// onBehalfOf show how an incoming invitation came about. Each invitation ends with a completed
/// event, with success or with failure and a reason.
/// (phoneAudioInvitation_ref.md)
struct UCWA_EXPORT PhoneAudioInvitation : Resource {
  PhoneAudioInvitation() noexcept;
  PhoneAudioInvitation(const PhoneAudioInvitation& other);
  PhoneAudioInvitation(PhoneAudioInvitation&& other) noexcept;
  PhoneAudioInvitation& operator=(PhoneAudioInvitation other) noexcept;
  ~PhoneAudioInvitation();

  static constexpr std::string_view rel = "phoneAudioInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "phoneAudioInvitation", Priority::high, "communication"},
      {EventType::updated, "phoneAudioInvitation", Priority::high, "communication"},
      {EventType::completed, "phoneAudioInvitation", Priority::high, "communication"},
  }};

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
  /// The operation ID that the application supplied.
  /// String, at most 50 characters.
  std::optional<std::string> operation_id;
  /// The phone number of the user.
  /// String.
  std::optional<std::string> phone_number;
  /// Whether the call came in on the user's private line.
  /// Boolean.
  std::optional<bool> private_line;
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
    Maybe<Link<PhoneAudioInvitation>> self;  ///< The resource itself.
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
    /// The contact on whose behalf a delegate made the invitation.
    Maybe<Link<Delegator>> delegator;
    /// A conversation that the server creates when another participant accepts an added modality.
    Maybe<Link<Conversation>> derived_conversation;
    /// Phone audio in a derivedConversation.
    Maybe<Link<PhoneAudio>> derived_phone_audio;
    /// The last contact who forwarded the invitation.
    Maybe<Link<ForwardedBy>> forwarded_by;
    /// The participant who sent an invitation.
    Maybe<Link<From>> from;
    /// The contact for whom a delegate sent the invitation.
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// Phone audio in a conversation.
    Maybe<Link<PhoneAudio>> phone_audio;
    /// The phone call that the invitation replaces if it succeeds.
    Maybe<Link<PhoneAudio>> replaces_phone_audio;
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
  using GetError = errors::UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType;

  /// Fetches the current state of the invitation.
  struct Get {
    using Output = PhoneAudioInvitation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PhoneAudioInvitation>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
