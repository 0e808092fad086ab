#pragma once

#include <array>

#include "ucwa/enumerations/conversation_log_status.hpp"
#include "ucwa/enumerations/conversation_log_type.hpp"
#include "ucwa/enumerations/conversation_modality_type.hpp"
#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/resources/conversation_log_recipient.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ContinueAudio;
struct ContinueAudioVideo;
struct ContinueMessaging;
struct ContinuePhoneAudio;
struct ContinueVideo;
struct ConversationLogTranscripts;
struct MarkAsRead;

/// One past conversation, as kept in the mailbox of the user. The people are embedded, what was
/// said is under conversationLogTranscripts, and the continue links reach the same people again,
/// each by its own medium.
/// (conversationLog_ref.md:1)
struct UCWA_EXPORT ConversationLog : Resource {
  /// @cond special_members
  ConversationLog() noexcept;
  ConversationLog(const ConversationLog& other);
  ConversationLog(ConversationLog&& other) noexcept;
  ConversationLog& operator=(ConversationLog other) noexcept;
  ~ConversationLog();
  /// @endcond

  static constexpr std::string_view rel = "conversationLog";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// When the log entry was stored in the mailbox.
  /// DateTime. (conversationLog_ref.md:15)
  std::optional<DateTime> creation_time;
  /// Incoming if somebody else began it, Outgoing if the user did.
  /// Direction. (conversationLog_ref.md:16)
  Maybe<Open<Direction>> direction;
  /// How pressing its sender marked it: Normal, Urgent or Emergency.
  /// Importance. (conversationLog_ref.md:17)
  Maybe<Open<Importance>> importance;
  /// The media that were used in it.
  /// Array of ConversationModalityType. (conversationLog_ref.md:18)
  std::optional<std::vector<Open<ConversationModalityType>>> modalities;
  /// URI of the meeting, if it was one; joinOnlineMeeting takes it.
  /// String. (conversationLog_ref.md:19)
  std::optional<std::string> online_meeting_uri;
  /// The first lines of the text, cut short, for a list.
  /// String. (conversationLog_ref.md:20)
  std::optional<std::string> preview_message;
  /// Whether the user answered or missed it.
  /// ConversationLogStatus. (conversationLog_ref.md:21)
  Maybe<Open<ConversationLogStatus>> status;
  /// What it was about, for display.
  /// String. (conversationLog_ref.md:22)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (conversationLog_ref.md:23)
  std::optional<std::string> thread_id;
  /// How many people were addressed; only some of them may be embedded.
  /// Int32. (conversationLog_ref.md:24)
  std::optional<std::int32_t> total_recipients_count;
  /// Which kind of entry it is, such as a call, a chat or a meeting.
  /// ConversationLogType. (conversationLog_ref.md:25)
  Maybe<Open<ConversationLogType>> type;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ConversationLog>> self;  ///< Where the resource is.
    /// Calls the people of a past conversation again, by audio.
    /// (conversationLog_ref.md:32)
    Maybe<Link<ContinueAudio>> continue_audio;
    /// Calls the people of a past conversation again, by audio and video.
    /// (conversationLog_ref.md:33)
    Maybe<Link<ContinueAudioVideo>> continue_audio_video;
    /// Takes up a past conversation again as text chat.
    /// (conversationLog_ref.md:34)
    Maybe<Link<ContinueMessaging>> continue_messaging;
    /// Calls the people of a past conversation again, by telephone.
    /// (conversationLog_ref.md:35)
    Maybe<Link<ContinuePhoneAudio>> continue_phone_audio;
    /// Calls the people of a past conversation again, by video.
    /// (conversationLog_ref.md:36)
    Maybe<Link<ContinueVideo>> continue_video;
    /// What was said in a past conversation, as stored in the mailbox.
    /// (conversationLog_ref.md:37)
    Maybe<Link<ConversationLogTranscripts>> conversation_log_transcripts;
    /// Marks a past conversation as read in the mailbox.
    /// (conversationLog_ref.md:38)
    Maybe<Link<MarkAsRead>> mark_as_read;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// One of the people in a past conversation.
    /// (conversationLog_ref.md:39)
    std::vector<ConversationLogRecipient> conversation_log_recipient;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (conversationLog_ref.md:66)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversationLog_ref.md:67)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversationLog_ref.md:68)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversationLog_ref.md:69)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversationLog_ref.md:70)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the entry with its recipients and what can be continued from it.
  /// (conversationLog_ref.md:50)
  struct Get {
    using Output = ConversationLog;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversationLog_ref.md:221)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Removes the entry from the mailbox and answers 204.
  /// (conversationLog_ref.md:205)
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
UCWA_EXPORT const Type& type_of<ConversationLog>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/continue_audio.hpp"
#include "ucwa/resources/continue_audio_video.hpp"
#include "ucwa/resources/continue_messaging.hpp"
#include "ucwa/resources/continue_phone_audio.hpp"
#include "ucwa/resources/continue_video.hpp"
#include "ucwa/resources/mark_as_read.hpp"
