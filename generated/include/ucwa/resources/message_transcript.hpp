#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// One message inside a past conversation. It stands in a conversationLogTranscript, whose link
/// contact or me tells who wrote it.
/// (messageTranscript_ref.md:1)
struct UCWA_EXPORT MessageTranscript : Resource {
  /// @cond special_members
  MessageTranscript() noexcept;
  MessageTranscript(const MessageTranscript& other);
  MessageTranscript(MessageTranscript&& other) noexcept;
  MessageTranscript& operator=(MessageTranscript other) noexcept;
  ~MessageTranscript();
  /// @endcond

  static constexpr std::string_view rel = "messageTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// The text as HTML, as a link with a data URI of type text/html; absent if it is plain.
  /// ExternalResource. (messageTranscript_ref.md:15)
  std::optional<ExternalResource> html_message;
  /// The text, as a link with a data URI of type text/plain; absent if it is HTML.
  /// ExternalResource. (messageTranscript_ref.md:16)
  std::optional<ExternalResource> plain_message;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MessageTranscript>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (messageTranscript_ref.md:49)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (messageTranscript_ref.md:50)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (messageTranscript_ref.md:51)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (messageTranscript_ref.md:52)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (messageTranscript_ref.md:53)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the message with its text.
  /// (messageTranscript_ref.md:33)
  struct Get {
    using Output = MessageTranscript;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MessageTranscript>() noexcept;
}

}  // namespace ucwa
