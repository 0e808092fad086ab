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
  /// @cond special_members
  NextConversationLogTranscripts() noexcept;
  NextConversationLogTranscripts(const NextConversationLogTranscripts& other);
  NextConversationLogTranscripts(NextConversationLogTranscripts&& other) noexcept;
  NextConversationLogTranscripts& operator=(NextConversationLogTranscripts other) noexcept;
  ~NextConversationLogTranscripts();
  /// @endcond

  static constexpr std::string_view rel = "nextConversationLogTranscripts";  ///< Its name on the wire.
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
    Maybe<Link<NextConversationLogTranscripts>> self;  ///< Where the resource is.
    /// The next page of what was said in a past conversation.
    /// (nextConversationLogTranscripts_ref.md:16)
    Maybe<Link<NextConversationLogTranscripts>> next_conversation_log_transcripts;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// One message or call record inside a past conversation.
    /// (nextConversationLogTranscripts_ref.md:17)
    std::vector<ConversationLogTranscript> conversation_log_transcript;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

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
    using Output = NextConversationLogTranscripts;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<NextConversationLogTranscripts>() noexcept;
}

}  // namespace ucwa
