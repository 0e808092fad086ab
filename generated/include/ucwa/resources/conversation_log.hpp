// Made by ucwagen from conversationLog_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/conversation_log_status.hpp"
#include "ucwa/enumerations/conversation_log_type.hpp"
#include "ucwa/enumerations/conversation_modality_type.hpp"
#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/errors/cannot_redirect.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/conversation_log_recipient.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ContinueAudio;
detail::Offers<2> offers(const ContinueAudio*);
struct ContinueAudioVideo;
detail::Offers<2> offers(const ContinueAudioVideo*);
struct ContinueMessaging;
detail::Offers<2> offers(const ContinueMessaging*);
struct ContinuePhoneAudio;
detail::Offers<2> offers(const ContinuePhoneAudio*);
struct ContinueVideo;
detail::Offers<2> offers(const ContinueVideo*);
struct ConversationLogTranscripts;
detail::Offers<1> offers(const ConversationLogTranscripts*);
struct MarkAsRead;
detail::Offers<2> offers(const MarkAsRead*);
struct ConversationLog;
detail::Offers<9> offers(const ConversationLog*);

/// A past conversation, as the user sees it. The log embeds the recipients of the conversation.
/// conversationLogTranscripts leads to the archived transcripts. Each of the links
/// continueMessaging, continueAudio, continueVideo, continueAudioVideo and continuePhoneAudio
/// continues the conversation in a modality.
/// (conversationLog_ref.md)
struct UCWA_EXPORT ConversationLog : Resource {
  ConversationLog() noexcept;
  ConversationLog(const ConversationLog& other);
  ConversationLog(ConversationLog&& other) noexcept;
  ConversationLog& operator=(ConversationLog other) noexcept;
  ~ConversationLog();

  static constexpr std::string_view rel = "conversationLog";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The time at which Exchange received the conversation log.
  /// DateTime.
  std::optional<DateTime> creation_time;
  /// Whether the conversation was incoming or outgoing.
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The importance of the conversation.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// The modalities of the past conversation.
  /// Array of ConversationModalityType.
  std::optional<std::vector<Open<ConversationModalityType>>> modalities;
  /// The meeting URI, for use with joinOnlineMeeting.
  /// String.
  std::optional<std::string> online_meeting_uri;
  /// A shortened preview of the messages in the conversation.
  /// String.
  std::optional<std::string> preview_message;
  /// The response status of the conversation.
  /// ConversationLogStatus.
  Maybe<Open<ConversationLogStatus>> status;
  /// The subject of the conversation.
  /// String.
  std::optional<std::string> subject;
  /// The ID of the conversation thread.
  /// String.
  std::optional<std::string> thread_id;
  /// The number of recipients.
  /// Int32.
  std::optional<std::int32_t> total_recipients_count;
  /// The type of the conversation log.
  /// ConversationLogType.
  Maybe<Open<ConversationLogType>> type;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ConversationLog>> self;  ///< The resource itself.
    /// Resumes a past conversation as an audio call.
    Maybe<Link<ContinueAudio>> continue_audio;
    /// Resumes a past conversation as an audio and video call.
    Maybe<Link<ContinueAudioVideo>> continue_audio_video;
    /// Resumes a past conversation with instant messages.
    Maybe<Link<ContinueMessaging>> continue_messaging;
    /// Resumes a past conversation as a phone call.
    Maybe<Link<ContinuePhoneAudio>> continue_phone_audio;
    /// Resumes a past conversation as a video call.
    Maybe<Link<ContinueVideo>> continue_video;
    /// The archived transcripts of a past conversation.
    Maybe<Link<ConversationLogTranscripts>> conversation_log_transcripts;
    /// Marks a past conversation as read.
    Maybe<Link<MarkAsRead>> mark_as_read;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A recipient in a conversationLog.
    std::vector<ConversationLogRecipient> conversation_log_recipient;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the past conversation.
  struct Get {
    using Output = ConversationLog;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Deletes the past conversation. The server returns 204.
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
UCWA_EXPORT const detail::Type& detail::type_of<ConversationLog>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/continue_audio.hpp"
#include "ucwa/resources/continue_audio_video.hpp"
#include "ucwa/resources/continue_messaging.hpp"
#include "ucwa/resources/continue_phone_audio.hpp"
#include "ucwa/resources/continue_video.hpp"
#include "ucwa/resources/mark_as_read.hpp"
