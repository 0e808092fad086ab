#pragma once

#include <array>

#include "ucwa/enumerations/error_transcript_reason.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// A note in a past conversation that something of it could not be stored. It stands in a
/// conversationLogTranscript, in place of the message or call that is missing.
/// (errorTranscript_ref.md:1)
struct UCWA_EXPORT ErrorTranscript : Resource {
  /// @cond special_members
  ErrorTranscript() noexcept;
  ErrorTranscript(const ErrorTranscript& other);
  ErrorTranscript(ErrorTranscript&& other) noexcept;
  ErrorTranscript& operator=(ErrorTranscript other) noexcept;
  ~ErrorTranscript();
  /// @endcond

  static constexpr std::string_view rel = "errorTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Why it could not be stored; TranscriptionFailed is the one value known.
  /// ErrorTranscriptReason. (errorTranscript_ref.md:15)
  Maybe<Open<ErrorTranscriptReason>> reason;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ErrorTranscript>> self;  ///< Where the resource is.
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
    /// (errorTranscript_ref.md:48)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (errorTranscript_ref.md:49)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (errorTranscript_ref.md:50)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (errorTranscript_ref.md:51)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (errorTranscript_ref.md:52)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the reason.
  /// (errorTranscript_ref.md:32)
  struct Get {
    using Output = ErrorTranscript;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ErrorTranscript>() noexcept;
}

}  // namespace ucwa
