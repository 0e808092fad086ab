#pragma once

#include <array>

#include "ucwa/enumerations/audience_messaging.hpp"
#include "ucwa/enumerations/audience_mute_lock.hpp"
#include "ucwa/enumerations/conversation_modality_type.hpp"
#include "ucwa/enumerations/conversation_state.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AddParticipant;
struct ApplicationSharing;
struct Attendees;
struct AudioVideo;
struct DataCollaboration;
struct DisableAudienceMessaging;
struct DisableAudienceMuteLock;
struct EnableAudienceMessaging;
struct EnableAudienceMuteLock;
struct Leaders;
struct Lobby;
struct LocalParticipant;
struct Messaging;
struct OnlineMeeting;
struct Participants;
struct PhoneAudio;
struct UserAcknowledged;

/// The view of the user on a talk with one or more people, whatever media it uses. The server makes
/// it when an invitation starts, for two people as for a meeting of many. Its links are a
/// dashboard: the media that can be used, the people, and what the user's role, policy and the
/// other side permit at this moment; read them again after every updated event. Deleting it means
/// leaving: the others may talk on.
/// (conversation_ref.md:1)
struct UCWA_EXPORT Conversation : Resource {
  /// @cond special_members
  Conversation() noexcept;
  Conversation(const Conversation& other);
  Conversation(Conversation&& other) noexcept;
  Conversation& operator=(Conversation other) noexcept;
  ~Conversation();
  /// @endcond

  static constexpr std::string_view rel = "conversation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "conversation", Priority::high, "communication"},
      {EventType::updated, "conversation", Priority::high, "communication"},
      {EventType::deleted, "conversation", Priority::high, "communication"},
  }};

  /// The media in use right now; may be empty.
  /// Array of ConversationModalityType. (conversation_ref.md:15)
  std::optional<std::vector<Open<ConversationModalityType>>> active_modalities;
  /// Whether attendees of the meeting may send messages.
  /// AudienceMessaging. (conversation_ref.md:16)
  Maybe<Open<AudienceMessaging>> audience_messaging;
  /// Whether the meeting keeps its attendees muted.
  /// AudienceMuteLock. (conversation_ref.md:17)
  Maybe<Open<AudienceMuteLock>> audience_mute;
  /// When the conversation began, in UTC.
  /// DateTime. (conversation_ref.md:18)
  std::optional<DateTime> created;
  /// When the server will discard the conversation, in UTC.
  /// DateTime. (conversation_ref.md:19)
  std::optional<DateTime> expiration_time;
  /// How pressing its starter marked it: Normal, Urgent or Emergency.
  /// Importance. (conversation_ref.md:20)
  Maybe<Open<Importance>> importance;
  /// How many people take part, the user included.
  /// Int32. (conversation_ref.md:21)
  std::optional<std::int32_t> participant_count;
  /// True once the user has read the messages in this application.
  /// Boolean. (conversation_ref.md:22)
  std::optional<bool> read_locally;
  /// True while somebody records it; tell the user.
  /// Boolean. (conversation_ref.md:23)
  std::optional<bool> recording;
  /// Where it stands: Connecting, then Connected with one other person or Conferenced with several,
  /// and at last Disconnected.
  /// ConversationState. (conversation_ref.md:24)
  Maybe<Open<ConversationState>> state;
  /// What the conversation is about, for display.
  /// String. (conversation_ref.md:25)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (conversation_ref.md:26)
  std::optional<std::string> thread_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Conversation>> self;  ///< Where the resource is.
    /// Invites one more person, which turns a talk of two into a meeting.
    /// (conversation_ref.md:33)
    Maybe<Link<AddParticipant>> add_participant;
    /// The screen sharing of a conversation.
    /// (conversation_ref.md:34)
    Maybe<Link<ApplicationSharing>> application_sharing;
    /// Those participants of a meeting who have the attendee role.
    /// (conversation_ref.md:35)
    Maybe<Link<Attendees>> attendees;
    /// The audio and video of a conversation.
    /// (conversation_ref.md:36)
    Maybe<Link<AudioVideo>> audio_video;
    /// The whiteboard, poll and slide sharing of a conversation.
    /// (conversation_ref.md:37)
    Maybe<Link<DataCollaboration>> data_collaboration;
    /// Stops attendees of a meeting from sending messages.
    /// (conversation_ref.md:38)
    Maybe<Link<DisableAudienceMessaging>> disable_audience_messaging;
    /// Lets muted attendees unmute themselves again.
    /// (conversation_ref.md:39)
    Maybe<Link<DisableAudienceMuteLock>> disable_audience_mute_lock;
    /// Lets attendees of a meeting send messages.
    /// (conversation_ref.md:40)
    Maybe<Link<EnableAudienceMessaging>> enable_audience_messaging;
    /// Mutes all attendees of a meeting and keeps them muted.
    /// (conversation_ref.md:41)
    Maybe<Link<EnableAudienceMuteLock>> enable_audience_mute_lock;
    /// Those participants of a meeting who lead it.
    /// (conversation_ref.md:42)
    Maybe<Link<Leaders>> leaders;
    /// Those who wait to be let into a meeting.
    /// (conversation_ref.md:43)
    Maybe<Link<Lobby>> lobby;
    /// The user, as one of the participants of a conversation.
    /// (conversation_ref.md:44)
    Maybe<Link<LocalParticipant>> local_participant;
    /// The text chat of a conversation.
    /// (conversation_ref.md:45)
    Maybe<Link<Messaging>> messaging;
    /// What there is to know about the meeting behind a conversation, to be read only.
    /// (conversation_ref.md:46)
    Maybe<Link<OnlineMeeting>> online_meeting;
    /// Everybody who takes part in a conversation.
    /// (conversation_ref.md:47)
    Maybe<Link<Participants>> participants;
    /// The part of a conversation in which the user talks over the telephone network, on a phone of
    /// their own choice.
    /// (conversation_ref.md:48)
    Maybe<Link<PhoneAudio>> phone_audio;
    /// Tells the server that the user has taken notice of the conversation.
    /// (conversation_ref.md:49)
    Maybe<Link<UserAcknowledged>> user_acknowledged;
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
    /// (conversation_ref.md:241)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversation_ref.md:242)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversation_ref.md:243)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversation_ref.md:244)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversation_ref.md:245)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the conversation with its media and all that can be done in it.
  /// (conversation_ref.md:225)
  struct Get {
    using Output = Conversation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversation_ref.md:410)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Leaves the conversation and answers 204: all media of the user end, and a deleted event follows.
  /// (conversation_ref.md:394)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Conversation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/add_participant.hpp"
#include "ucwa/resources/disable_audience_messaging.hpp"
#include "ucwa/resources/disable_audience_mute_lock.hpp"
#include "ucwa/resources/enable_audience_messaging.hpp"
#include "ucwa/resources/enable_audience_mute_lock.hpp"
#include "ucwa/resources/user_acknowledged.hpp"
