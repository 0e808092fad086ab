// Made by ucwagen from communication_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/audio_preference.hpp"
#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/lis_query_result_enum.hpp"
#include "ucwa/enumerations/message_format.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/errors/cannot_redirect_invalid_exchange_server_version.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ConversationLogs;
detail::Offers<1> offers(const ConversationLogs*);
struct Conversations;
detail::Offers<1> offers(const Conversations*);
struct JoinOnlineMeeting;
detail::Offers<2> offers(const JoinOnlineMeeting*);
struct MediaPolicies;
detail::Offers<1> offers(const MediaPolicies*);
struct MediaRelayAccessToken;
detail::Offers<1> offers(const MediaRelayAccessToken*);
struct MissedItems;
detail::Offers<1> offers(const MissedItems*);
struct ReplayMessage;
detail::Offers<2> offers(const ReplayMessage*);
struct StartAudio;
detail::Offers<2> offers(const StartAudio*);
struct StartAudioOnBehalfOfDelegator;
detail::Offers<2> offers(const StartAudioOnBehalfOfDelegator*);
struct StartAudioVideo;
detail::Offers<2> offers(const StartAudioVideo*);
struct StartAudioVideoOnBehalfOfDelegator;
detail::Offers<2> offers(const StartAudioVideoOnBehalfOfDelegator*);
struct StartEmergencyCall;
detail::Offers<2> offers(const StartEmergencyCall*);
struct StartMessaging;
detail::Offers<2> offers(const StartMessaging*);
struct StartOnlineMeeting;
detail::Offers<2> offers(const StartOnlineMeeting*);
struct StartPhoneAudio;
detail::Offers<2> offers(const StartPhoneAudio*);
struct StartPhoneAudioOnBehalfOfDelegator;
detail::Offers<2> offers(const StartPhoneAudioOnBehalfOfDelegator*);
struct StartVideo;
detail::Offers<2> offers(const StartVideo*);
struct Communication;
detail::Offers<5> offers(const Communication*);

/// The dashboard for communication: settings, modalities and links that start conversations. Each
/// link that starts a conversation is present only if the user can start it. This resource is the
/// sender of the events about conversations and invitations. PUT changes the settings;
/// makeMeAvailable changes them as well.
/// (communication_ref.md)
struct UCWA_EXPORT Communication : Resource {
  Communication() noexcept;
  Communication(const Communication& other);
  Communication(Communication&& other) noexcept;
  Communication& operator=(Communication other) noexcept;
  ~Communication();

  static constexpr std::string_view rel = "communication";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "communication", Priority::medium, "communication"},
  }};

  /// How the user prefers to receive audio calls.
  /// AudioPreference, by default VoipAudio.
  Maybe<Open<AudioPreference>> audio_preference;
  /// The policy for the conversation history.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> conversation_history;
  /// The location of the endpoint, as the Location Information Service (LIS) returned it.
  /// String.
  std::optional<std::string> lis_location;
  /// Whether the query of the Location Information Service (LIS) succeeded.
  /// LisQueryResultEnum.
  Maybe<Open<LisQueryResultEnum>> lis_query_result;
  /// The phone number at which the user can be reached.
  /// String, at most 100 characters.
  std::optional<std::string> phone_number;
  /// Whether to set the location of the user's endpoint.
  /// Boolean.
  std::optional<bool> publish_endpoint_location;
  /// The message formats that the application supports.
  /// Array of MessageFormat.
  std::optional<std::vector<Open<MessageFormat>>> supported_message_formats;
  /// The modalities for which the user wants to receive invitations.
  /// Array of ModalityType.
  std::optional<std::vector<Open<ModalityType>>> supported_modalities;
  /// A setting that samples of the published reference show as Disabled. No published page describes
  /// this setting.
  /// String.
  std::optional<std::string> simultaneous_ring_number_match;
  /// Whether video-based screen sharing is supported.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> video_based_screen_sharing;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Communication>> self;  ///< The resource itself.
    /// The past conversations of the user: peer-to-peer conversations and conferences.
    Maybe<Link<ConversationLogs>> conversation_logs;
    /// The current conversations of the user.
    Maybe<Link<Conversations>> conversations;
    /// Joins an online meeting, either an existing one or a new one.
    Maybe<Link<JoinOnlineMeeting>> join_online_meeting;
    /// Settings for the media stack of the application.
    Maybe<Link<MediaPolicies>> media_policies;
    /// A token for access to media relays.
    Maybe<Link<MediaRelayAccessToken>> media_relay_access_token;
    /// The numbers of missed conversations, conversation logs and voicemails.
    Maybe<Link<MissedItems>> missed_items;
    /// Replays a message to this instance of the application.
    Maybe<Link<ReplayMessage>> replay_message;
    /// Starts an audio call on behalf of a delegator.
    Maybe<Link<StartAudioOnBehalfOfDelegator>> start_audio_on_behalf_of_delegator;
    /// Starts an audio call in a new conversation.
    Maybe<Link<StartAudio>> start_audio;
    /// Starts an audio and video call on behalf of a delegator.
    Maybe<Link<StartAudioVideoOnBehalfOfDelegator>> start_audio_video_on_behalf_of_delegator;
    /// Starts an audio and video call in a new conversation.
    Maybe<Link<StartAudioVideo>> start_audio_video;
    /// Starts an emergency call (E911).
    Maybe<Link<StartEmergencyCall>> start_emergency_call;
    /// Starts a new conversation with instant messaging.
    Maybe<Link<StartMessaging>> start_messaging;
    /// Creates an ad-hoc online meeting and joins it.
    Maybe<Link<StartOnlineMeeting>> start_online_meeting;
    /// Starts a phone call (call-via-work) in the name of a delegator.
    Maybe<Link<StartPhoneAudioOnBehalfOfDelegator>> start_phone_audio_on_behalf_of_delegator;
    /// Starts a phone call (call-via-work) in a new conversation.
    Maybe<Link<StartPhoneAudio>> start_phone_audio;
    /// Starts a video call in a new conversation.
    Maybe<Link<StartVideo>> start_video;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the dashboard together with the ETag that PUT needs.
  struct Get {
    using Output = Communication;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectInvalidExchangeServerVersion;

  /// Replaces the settings of the dashboard. The request contains the complete resource, with all
  /// changed and unchanged properties, and the header If-Match. See the article Changing a resource
  /// by PUT.
  struct Put {
    using Output = Nothing;  ///< The result of a success.
    using Error = PutError;  ///< The documented errors.
    using Start = detail::PutBuilder<Put>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Communication>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/join_online_meeting.hpp"
#include "ucwa/resources/replay_message.hpp"
#include "ucwa/resources/start_audio.hpp"
#include "ucwa/resources/start_audio_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_audio_video.hpp"
#include "ucwa/resources/start_audio_video_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_emergency_call.hpp"
#include "ucwa/resources/start_messaging.hpp"
#include "ucwa/resources/start_online_meeting.hpp"
#include "ucwa/resources/start_phone_audio.hpp"
#include "ucwa/resources/start_phone_audio_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_video.hpp"
