#pragma once

#include <array>

#include "ucwa/resources/conversation_log_transcript.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct NextConversationLogTranscripts;

/// What was said in a past conversation, as stored in the mailbox. It comes page by page:
/// nextConversationLogTranscripts leads on, and is absent on the last one.
/// (conversationLogTranscripts_ref.md:1)
struct UCWA_EXPORT ConversationLogTranscripts : Resource {
  /// @cond special_members
  ConversationLogTranscripts() noexcept;
  ConversationLogTranscripts(const ConversationLogTranscripts& other);
  ConversationLogTranscripts(ConversationLogTranscripts&& other) noexcept;
  ConversationLogTranscripts& operator=(ConversationLogTranscripts other) noexcept;
  ~ConversationLogTranscripts();
  /// @endcond

  static constexpr std::string_view rel = "conversationLogTranscripts";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ConversationLogTranscripts>> self;  ///< Where the resource is.
    /// The next page of what was said in a past conversation.
    /// (conversationLogTranscripts_ref.md:20)
    Maybe<Link<NextConversationLogTranscripts>> next_conversation_log_transcripts;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// One message or call record inside a past conversation.
    /// (conversationLogTranscripts_ref.md:21)
    std::vector<ConversationLogTranscript> conversation_log_transcript;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (conversationLogTranscripts_ref.md:48)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversationLogTranscripts_ref.md:49)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversationLogTranscripts_ref.md:50)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversationLogTranscripts_ref.md:51)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversationLogTranscripts_ref.md:52)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches all entries of the transcript, each of them embedded.
  /// (conversationLogTranscripts_ref.md:32)
  struct Get {
    using Output = ConversationLogTranscripts;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ConversationLogTranscripts>() noexcept;
}

}  // namespace ucwa
