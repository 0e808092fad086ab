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
#if UCWA_BINDINGS_VERSION != 3
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

/// A conversation of the user with one or more participants, in one or more modalities. The server
/// creates a conversation after an invitation, for one remote participant or for many. The links
/// show what the application can do at the moment; they depend on the permissions of the
/// application, the role of the user and the remote participants. When the user ends a
/// conversation, the user leaves it; other participants may be able to continue. See the articles A
/// chat and A meeting.
/// (conversation_ref.md)
struct UCWA_EXPORT Conversation : Resource {
  Conversation() noexcept;
  Conversation(const Conversation& other);
  Conversation(Conversation&& other) noexcept;
  Conversation& operator=(Conversation other) noexcept;
  ~Conversation();

  static constexpr std::string_view rel = "conversation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "conversation", Priority::high, "communication"},
      {EventType::updated, "conversation", Priority::high, "communication"},
      {EventType::deleted, "conversation", Priority::high, "communication"},
  }};

  /// The modalities that are active in the conversation.
  /// Array of ConversationModalityType.
  std::optional<std::vector<Open<ConversationModalityType>>> active_modalities;
  /// Whether audience messaging is enabled in the conversation.
  /// AudienceMessaging.
  Maybe<Open<AudienceMessaging>> audience_messaging;
  /// Whether the attendees are muted by the audience mute lock.
  /// AudienceMuteLock.
  Maybe<Open<AudienceMuteLock>> audience_mute;
  /// The creation time of the conversation (UTC).
  /// DateTime.
  std::optional<DateTime> created;
  /// The time at which the conversation expires.
  /// DateTime.
  std::optional<DateTime> expiration_time;
  /// The importance of the conversation.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// How many participants the conversation has.
  /// Int32.
  std::optional<std::int32_t> participant_count;
  /// Whether the local user has read the conversation.
  /// Boolean.
  std::optional<bool> read_locally;
  /// Whether a recording of the conversation is in progress.
  /// Boolean.
  std::optional<bool> recording;
  /// The state of the conversation, for example Connected or Conferenced.
  /// ConversationState.
  Maybe<Open<ConversationState>> state;
  /// The subject of the conversation.
  /// String.
  std::optional<std::string> subject;
  /// The ID of the conversation thread.
  /// String.
  std::optional<std::string> thread_id;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Conversation>> self;  ///< The resource itself.
    /// Invites another contact to a conversation.
    Maybe<Link<AddParticipant>> add_participant;
    /// Application sharing in a conversation.
    Maybe<Link<ApplicationSharing>> application_sharing;
    /// The participants of an online meeting who have the attendee role.
    Maybe<Link<Attendees>> attendees;
    /// Audio and video in a conversation.
    Maybe<Link<AudioVideo>> audio_video;
    /// Data collaboration in a conversation.
    Maybe<Link<DataCollaboration>> data_collaboration;
    /// Disables instant messaging for everyone in a conversation.
    Maybe<Link<DisableAudienceMessaging>> disable_audience_messaging;
    /// Removes the forced mute from the attendees of a conversation.
    Maybe<Link<DisableAudienceMuteLock>> disable_audience_mute_lock;
    /// Enables instant messaging for everyone in a conversation.
    Maybe<Link<EnableAudienceMessaging>> enable_audience_messaging;
    /// Mutes the attendees of a conversation and prevents them from unmuting themselves.
    Maybe<Link<EnableAudienceMuteLock>> enable_audience_mute_lock;
    /// The participants of an online meeting who have the leader role.
    Maybe<Link<Leaders>> leaders;
    /// The participants who wait in the lobby of an online meeting.
    Maybe<Link<Lobby>> lobby;
    /// The user as a participant of a conversation.
    Maybe<Link<LocalParticipant>> local_participant;
    /// Instant messaging in a conversation.
    Maybe<Link<Messaging>> messaging;
    /// The online meeting of a conversation, for reading only.
    Maybe<Link<OnlineMeeting>> online_meeting;
    /// The participants of a conversation.
    Maybe<Link<Participants>> participants;
    /// Phone audio in a conversation.
    Maybe<Link<PhoneAudio>> phone_audio;
    /// Reports that the user has acknowledged the conversation.
    Maybe<Link<UserAcknowledged>> user_acknowledged;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the conversation.
  struct Get {
    using Output = Conversation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Ends all modalities of the user and removes the user from the conversation. The server returns
  /// 204.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Conversation>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/add_participant.hpp"
#include "ucwa/resources/disable_audience_messaging.hpp"
#include "ucwa/resources/disable_audience_mute_lock.hpp"
#include "ucwa/resources/enable_audience_messaging.hpp"
#include "ucwa/resources/enable_audience_mute_lock.hpp"
#include "ucwa/resources/user_acknowledged.hpp"
