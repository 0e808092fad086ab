// Made by ucwagen from conversationLogTranscript_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/audio_transcript.hpp"
#include "ucwa/resources/error_transcript.hpp"
#include "ucwa/resources/message_transcript.hpp"
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

struct Contact;
detail::Offers<1> offers(const Contact*);
struct Me;
detail::Offers<1> offers(const Me*);
struct ConversationLogTranscript;
detail::Offers<1> offers(const ConversationLogTranscript*);

/// A transcript in a conversationLog. A transcript has one of the links messageTranscript,
/// audioTranscript and errorTranscript, according to its content.
/// (conversationLogTranscript_ref.md)
struct UCWA_EXPORT ConversationLogTranscript : Resource {
  ConversationLogTranscript() noexcept;
  ConversationLogTranscript(const ConversationLogTranscript& other);
  ConversationLogTranscript(ConversationLogTranscript&& other) noexcept;
  ConversationLogTranscript& operator=(ConversationLogTranscript other) noexcept;
  ~ConversationLogTranscript();

  static constexpr std::string_view rel = "conversationLogTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The time stamp of the transcript.
  /// DateTime.
  std::optional<DateTime> time_stamp;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ConversationLogTranscript>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// The user of the application.
    Maybe<Link<Me>> me;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The transcript of an audio call in a conversationLog.
    std::optional<AudioTranscript> audio_transcript;
    /// An error transcript in a conversationLog.
    std::optional<ErrorTranscript> error_transcript;
    /// A message transcript in a conversationLog.
    std::optional<MessageTranscript> message_transcript;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the transcript.
  struct Get {
    using Output = ConversationLogTranscript;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ConversationLogTranscript>() noexcept;

}  // namespace ucwa
