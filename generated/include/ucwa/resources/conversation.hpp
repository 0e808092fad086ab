// Made by ucwagen from conversation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/audience_messaging.hpp"
#include "ucwa/enumerations/audience_mute_lock.hpp"
#include "ucwa/enumerations/conversation_modality_type.hpp"
#include "ucwa/enumerations/conversation_state.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/errors/cannot_redirect.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AddParticipant;
detail::Offers<2> offers(const AddParticipant*);
struct ApplicationSharing;
detail::Offers<1> offers(const ApplicationSharing*);
struct Attendees;
detail::Offers<1> offers(const Attendees*);
struct AudioVideo;
detail::Offers<1> offers(const AudioVideo*);
struct DataCollaboration;
detail::Offers<1> offers(const DataCollaboration*);
struct DisableAudienceMessaging;
detail::Offers<2> offers(const DisableAudienceMessaging*);
struct DisableAudienceMuteLock;
detail::Offers<2> offers(const DisableAudienceMuteLock*);
struct EnableAudienceMessaging;
detail::Offers<2> offers(const EnableAudienceMessaging*);
struct EnableAudienceMuteLock;
detail::Offers<2> offers(const EnableAudienceMuteLock*);
struct Leaders;
detail::Offers<1> offers(const Leaders*);
struct Lobby;
detail::Offers<1> offers(const Lobby*);
struct LocalParticipant;
detail::Offers<1> offers(const LocalParticipant*);
struct Messaging;
detail::Offers<1> offers(const Messaging*);
struct OnlineMeeting;
detail::Offers<1> offers(const OnlineMeeting*);
struct Participants;
detail::Offers<0> offers(const Participants*);
struct PhoneAudio;
detail::Offers<1> offers(const PhoneAudio*);
struct UserAcknowledged;
detail::Offers<0> offers(const UserAcknowledged*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);

/// The view of the user on a talk with one or more people, whatever media it uses. The server makes
/// it when an invitation starts, for two people as for a meeting of many. Its links are a
/// dashboard: the media that can be used, the people, and what the user's role, policy and the
/// other side permit at this moment; read them again after every updated event. Deleting it means
/// leaving: the others may talk on.
/// (conversation_ref.md)
struct UCWA_EXPORT Conversation : Resource {
  Conversation() noexcept;
  Conversation(const Conversation& other);
  Conversation(Conversation&& other) noexcept;
  Conversation& operator=(Conversation other) noexcept;
  ~Conversation();

  static constexpr std::string_view rel = "conversation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "conversation", Priority::high, "communication"},
      {EventType::updated, "conversation", Priority::high, "communication"},
      {EventType::deleted, "conversation", Priority::high, "communication"},
  }};

  /// The media in use right now; may be empty.
  /// Array of ConversationModalityType.
  std::optional<std::vector<Open<ConversationModalityType>>> active_modalities;
  /// Whether attendees of the meeting may send messages.
  /// AudienceMessaging.
  Maybe<Open<AudienceMessaging>> audience_messaging;
  /// Whether the meeting keeps its attendees muted.
  /// AudienceMuteLock.
  Maybe<Open<AudienceMuteLock>> audience_mute;
  /// When the conversation began, in UTC.
  /// DateTime.
  std::optional<DateTime> created;
  /// When the server will discard the conversation, in UTC.
  /// DateTime.
  std::optional<DateTime> expiration_time;
  /// How pressing its starter marked it: Normal, Urgent or Emergency.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// How many people take part, the user included.
  /// Int32.
  std::optional<std::int32_t> participant_count;
  /// True once the user has read the messages in this application.
  /// Boolean.
  std::optional<bool> read_locally;
  /// True while somebody records it; tell the user.
  /// Boolean.
  std::optional<bool> recording;
  /// Where it stands: Connecting, then Connected with one other person or Conferenced with several,
  /// and at last Disconnected.
  /// ConversationState.
  Maybe<Open<ConversationState>> state;
  /// What the conversation is about, for display.
  /// String.
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String.
  std::optional<std::string> thread_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Conversation>> self;  ///< Where the resource is.
    /// Invites one more person, which turns a talk of two into a meeting.
    Maybe<Link<AddParticipant>> add_participant;
    /// The screen sharing of a conversation.
    Maybe<Link<ApplicationSharing>> application_sharing;
    /// Those participants of a meeting who have the attendee role.
    Maybe<Link<Attendees>> attendees;
    /// The audio and video of a conversation.
    Maybe<Link<AudioVideo>> audio_video;
    /// The whiteboard, poll and slide sharing of a conversation.
    Maybe<Link<DataCollaboration>> data_collaboration;
    /// Stops attendees of a meeting from sending messages.
    Maybe<Link<DisableAudienceMessaging>> disable_audience_messaging;
    /// Lets muted attendees unmute themselves again.
    Maybe<Link<DisableAudienceMuteLock>> disable_audience_mute_lock;
    /// Lets attendees of a meeting send messages.
    Maybe<Link<EnableAudienceMessaging>> enable_audience_messaging;
    /// Mutes all attendees of a meeting and keeps them muted.
    Maybe<Link<EnableAudienceMuteLock>> enable_audience_mute_lock;
    /// Those participants of a meeting who lead it.
    Maybe<Link<Leaders>> leaders;
    /// Those who wait to be let into a meeting.
    Maybe<Link<Lobby>> lobby;
    /// The user, as one of the participants of a conversation.
    Maybe<Link<LocalParticipant>> local_participant;
    /// The text chat of a conversation.
    Maybe<Link<Messaging>> messaging;
    /// What there is to know about the meeting behind a conversation, to be read only.
    Maybe<Link<OnlineMeeting>> online_meeting;
    /// Everybody who takes part in a conversation.
    Maybe<Link<Participants>> participants;
    /// The part of a conversation in which the user talks over the telephone network, on a phone of
    /// their own choice.
    Maybe<Link<PhoneAudio>> phone_audio;
    /// Tells the server that the user has taken notice of the conversation.
    Maybe<Link<UserAcknowledged>> user_acknowledged;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the conversation with its media and all that can be done in it.
  struct Get {
    using Output = Conversation;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Leaves the conversation and answers 204: all media of the user end, and a deleted event follows.
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What a failure can be.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Conversation>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/add_participant.hpp"
#include "ucwa/resources/disable_audience_messaging.hpp"
#include "ucwa/resources/disable_audience_mute_lock.hpp"
#include "ucwa/resources/enable_audience_messaging.hpp"
#include "ucwa/resources/enable_audience_mute_lock.hpp"
#include "ucwa/resources/user_acknowledged.hpp"
