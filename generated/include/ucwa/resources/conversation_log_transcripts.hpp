// Made by ucwagen from conversationLogTranscripts_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/conversation_log_transcript.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct NextConversationLogTranscripts;
detail::Offers<1> offers(const NextConversationLogTranscripts*);
struct ConversationLogTranscripts;
detail::Offers<1> offers(const ConversationLogTranscripts*);

/// The archived transcripts of a past conversation. Transcripts are returned page by page.
/// nextConversationLogTranscripts leads to the next page.
/// (conversationLogTranscripts_ref.md)
struct UCWA_EXPORT ConversationLogTranscripts : Resource {
  ConversationLogTranscripts() noexcept;
  ConversationLogTranscripts(const ConversationLogTranscripts& other);
  ConversationLogTranscripts(ConversationLogTranscripts&& other) noexcept;
  ConversationLogTranscripts& operator=(ConversationLogTranscripts other) noexcept;
  ~ConversationLogTranscripts();

  static constexpr std::string_view rel = "conversationLogTranscripts";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ConversationLogTranscripts>> self;  ///< The resource itself.
    /// The next page of archived transcripts of a past conversation.
    Maybe<Link<NextConversationLogTranscripts>> next_conversation_log_transcripts;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A transcript in a conversationLog.
    std::vector<ConversationLogTranscript> conversation_log_transcript;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the transcripts of the past conversation.
  struct Get {
    using Output = ConversationLogTranscripts;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ConversationLogTranscripts>() noexcept;

}  // namespace ucwa
