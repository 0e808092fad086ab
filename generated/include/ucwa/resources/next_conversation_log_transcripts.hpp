#pragma once

#include <array>

#include "ucwa/resources/conversation_log_transcript.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The next page of what was said in a past conversation.
/// (nextConversationLogTranscripts_ref.md:1)
struct UCWA_EXPORT NextConversationLogTranscripts : Resource {
  NextConversationLogTranscripts();
  NextConversationLogTranscripts(const NextConversationLogTranscripts& other);
  NextConversationLogTranscripts(NextConversationLogTranscripts&& other) noexcept;
  NextConversationLogTranscripts& operator=(NextConversationLogTranscripts other) noexcept;
  ~NextConversationLogTranscripts();

  static constexpr std::string_view rel = "nextConversationLogTranscripts";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<NextConversationLogTranscripts>> self;
    /// The next page of what was said in a past conversation.
    /// (nextConversationLogTranscripts_ref.md:16)
    std::optional<Link<NextConversationLogTranscripts>> next_conversation_log_transcripts;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    /// One message or call record inside a past conversation.
    /// (nextConversationLogTranscripts_ref.md:17)
    std::vector<ConversationLogTranscript> conversation_log_transcript;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (nextConversationLogTranscripts_ref.md:44)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (nextConversationLogTranscripts_ref.md:45)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (nextConversationLogTranscripts_ref.md:46)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (nextConversationLogTranscripts_ref.md:47)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (nextConversationLogTranscripts_ref.md:48)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the next entries, each of them embedded; on the last page there is no further link of
  /// this name.
  /// (nextConversationLogTranscripts_ref.md:28)
  struct Get {
    using Output = NextConversationLogTranscripts;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<NextConversationLogTranscripts>() noexcept;
}

}  // namespace ucwa
