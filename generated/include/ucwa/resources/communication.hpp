#pragma once

#include <array>

#include "ucwa/enumerations/audio_preference.hpp"
#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/lis_query_result_enum.hpp"
#include "ucwa/enumerations/message_format.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ConversationLogs;
struct Conversations;
struct JoinOnlineMeeting;
struct MediaPolicies;
struct MediaRelayAccessToken;
struct MissedItems;
struct ReplayMessage;
struct StartAudio;
struct StartAudioOnBehalfOfDelegator;
struct StartAudioVideo;
struct StartAudioVideoOnBehalfOfDelegator;
struct StartEmergencyCall;
struct StartMessaging;
struct StartOnlineMeeting;
struct StartPhoneAudio;
struct StartPhoneAudioOnBehalfOfDelegator;
struct StartVideo;

/// The dashboard of talking: how the user can be reached, and links that start conversations. Each
/// start link is there only while policy and the present state allow that medium. It is also the
/// sender of all events on conversations and invitations. Its settings are changed by PUT;
/// makeMeAvailable changes them too.
/// (communication_ref.md:1)
struct UCWA_EXPORT Communication : Resource {
  /// @cond special_members
  Communication() noexcept;
  Communication(const Communication& other);
  Communication(Communication&& other) noexcept;
  Communication& operator=(Communication other) noexcept;
  ~Communication();
  /// @endcond

  static constexpr std::string_view rel = "communication";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "communication", Priority::medium, "communication"},
  }};

  /// Whether calls to the user ring the application or a telephone. Default is VoipAudio.
  /// AudioPreference, by default VoipAudio. (communication_ref.md:15)
  Maybe<Open<AudioPreference>> audio_preference;
  /// Whether past conversations are kept in the mailbox of the user.
  /// GenericPolicy. (communication_ref.md:16)
  Maybe<Open<GenericPolicy>> conversation_history;
  /// Address of the endpoint, as the location information service found it.
  /// String. (communication_ref.md:17)
  std::optional<std::string> lis_location;
  /// Whether asking the location information service worked.
  /// LisQueryResultEnum. (communication_ref.md:18)
  Maybe<Open<LisQueryResultEnum>> lis_query_result;
  /// The telephone that rings for the user's calls. Maximum length of 100 characters.
  /// String, at most 100 characters. (communication_ref.md:19)
  std::optional<std::string> phone_number;
  /// True if the location of the endpoint is made known for emergency calls.
  /// Boolean. (communication_ref.md:20)
  std::optional<bool> publish_endpoint_location;
  /// The kinds of text that the application can show.
  /// Array of MessageFormat. (communication_ref.md:21)
  std::optional<std::vector<Open<MessageFormat>>> supported_message_formats;
  /// The media in which the application wants to receive invitations.
  /// Array of ModalityType. (communication_ref.md:22)
  std::optional<std::vector<Open<ModalityType>>> supported_modalities;
  /// Whether screens may be shared as a video stream.
  /// GenericPolicy. (communication_ref.md:23)
  Maybe<Open<GenericPolicy>> video_based_screen_sharing;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Communication>> self;  ///< Where the resource is.
    /// The past conversations of the user, talks of two and meetings alike.
    /// (communication_ref.md:30)
    Maybe<Link<ConversationLogs>> conversation_logs;
    /// All conversations that the user is in at present.
    /// (communication_ref.md:31)
    Maybe<Link<Conversations>> conversations;
    /// Enters a meeting by its address, or opens a fresh one on the spot.
    /// (communication_ref.md:32)
    Maybe<Link<JoinOnlineMeeting>> join_online_meeting;
    /// Limits and switches for the media stack of the application.
    /// (communication_ref.md:33)
    Maybe<Link<MediaPolicies>> media_policies;
    /// The credentials for media relays.
    /// (communication_ref.md:34)
    Maybe<Link<MediaRelayAccessToken>> media_relay_access_token;
    /// How many calls, chats and voice mails wait for the user.
    /// (communication_ref.md:35)
    Maybe<Link<MissedItems>> missed_items;
    /// Has the service send a message again to this application.
    /// (communication_ref.md:36)
    Maybe<Link<ReplayMessage>> replay_message;
    /// Calls somebody by audio in the name of a delegator.
    /// (communication_ref.md:37)
    Maybe<Link<StartAudioOnBehalfOfDelegator>> start_audio_on_behalf_of_delegator;
    /// Calls somebody by audio, in a new conversation.
    /// (communication_ref.md:38)
    Maybe<Link<StartAudio>> start_audio;
    /// Calls somebody by audio and video in the name of a delegator.
    /// (communication_ref.md:39)
    Maybe<Link<StartAudioVideoOnBehalfOfDelegator>> start_audio_video_on_behalf_of_delegator;
    /// Calls somebody by audio and video, in a new conversation.
    /// (communication_ref.md:40)
    Maybe<Link<StartAudioVideo>> start_audio_video;
    /// Calls the emergency services and tells them where the user is.
    /// (communication_ref.md:41)
    Maybe<Link<StartEmergencyCall>> start_emergency_call;
    /// Starts a text chat with somebody, in a new conversation.
    /// (communication_ref.md:42)
    Maybe<Link<StartMessaging>> start_messaging;
    /// Opens a meeting on the spot and enters it.
    /// (communication_ref.md:43)
    Maybe<Link<StartOnlineMeeting>> start_online_meeting;
    /// Calls somebody by the user's own telephone in the name of a delegator.
    /// (communication_ref.md:44)
    Maybe<Link<StartPhoneAudioOnBehalfOfDelegator>> start_phone_audio_on_behalf_of_delegator;
    /// Calls somebody by the user's own telephone, in a new conversation.
    /// (communication_ref.md:45)
    Maybe<Link<StartPhoneAudio>> start_phone_audio;
    /// Calls somebody by video, in a new conversation.
    /// (communication_ref.md:46)
    Maybe<Link<StartVideo>> start_video;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (communication_ref.md:111)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (communication_ref.md:112)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (communication_ref.md:113)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (communication_ref.md:114)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (communication_ref.md:115)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the settings, the ETag needed to change them, and the links that start conversations.
  /// (communication_ref.md:95)
  struct Get {
    using Output = Communication;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (communication_ref.md:297)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (communication_ref.md:298)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Replaces the settings: send all of them back, changed or not, with If-Match.
  /// (communication_ref.md:271)
  struct Put {
    using Output = Nothing;  ///< What a success gives.
    using Error = PutError;  ///< What the page documents besides.
    using Start = detail::PutBuilder<Put>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Communication>() noexcept;
}

}  // namespace ucwa

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
