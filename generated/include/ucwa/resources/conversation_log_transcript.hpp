#pragma once

#include <array>

#include "ucwa/resources/audio_transcript.hpp"
#include "ucwa/resources/error_transcript.hpp"
#include "ucwa/resources/message_transcript.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct Me;

/// One message or call record inside a past conversation. One of its links says what it is:
/// messageTranscript, audioTranscript or errorTranscript. contact or me tells whose it is.
/// (conversationLogTranscript_ref.md:1)
struct UCWA_EXPORT ConversationLogTranscript : Resource {
  /// @cond special_members
  ConversationLogTranscript() noexcept;
  ConversationLogTranscript(const ConversationLogTranscript& other);
  ConversationLogTranscript(ConversationLogTranscript&& other) noexcept;
  ConversationLogTranscript& operator=(ConversationLogTranscript other) noexcept;
  ~ConversationLogTranscript();
  /// @endcond

  static constexpr std::string_view rel = "conversationLogTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// When it was said or happened.
  /// DateTime. (conversationLogTranscript_ref.md:15)
  std::optional<DateTime> time_stamp;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ConversationLogTranscript>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (conversationLogTranscript_ref.md:22)
    Maybe<Link<Contact>> contact;
    /// The signed-in user.
    /// (conversationLogTranscript_ref.md:23)
    Maybe<Link<Me>> me;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The record of a call inside a conversationLog.
    /// (conversationLogTranscript_ref.md:24)
    std::optional<AudioTranscript> audio_transcript;
    /// A note in a past conversation that something of it could not be stored.
    /// (conversationLogTranscript_ref.md:25)
    std::optional<ErrorTranscript> error_transcript;
    /// One message inside a past conversation.
    /// (conversationLogTranscript_ref.md:26)
    std::optional<MessageTranscript> message_transcript;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (conversationLogTranscript_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversationLogTranscript_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversationLogTranscript_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversationLogTranscript_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversationLogTranscript_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches one entry of the transcript.
  /// (conversationLogTranscript_ref.md:37)
  struct Get {
    using Output = ConversationLogTranscript;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ConversationLogTranscript>() noexcept;
}

}  // namespace ucwa
