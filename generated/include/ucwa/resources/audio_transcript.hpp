#pragma once

#include <array>

#include "ucwa/enumerations/audio_transcript_status.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The record of a call inside a conversationLog. It stands in a conversationLogTranscript that is
/// about a call.
/// (audioTranscript_ref.md:1)
struct UCWA_EXPORT AudioTranscript : Resource {
  /// @cond special_members
  AudioTranscript() noexcept;
  AudioTranscript(const AudioTranscript& other);
  AudioTranscript(AudioTranscript&& other) noexcept;
  AudioTranscript& operator=(AudioTranscript other) noexcept;
  ~AudioTranscript();
  /// @endcond

  static constexpr std::string_view rel = "audioTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// How long the call lasted.
  /// String. (audioTranscript_ref.md:15)
  std::optional<std::string> duration;
  /// What became of the call: connected, transferred or ended.
  /// AudioTranscriptStatus. (audioTranscript_ref.md:16)
  Maybe<Open<AudioTranscriptStatus>> status;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AudioTranscript>> self;  ///< Where the resource is.
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
    /// (audioTranscript_ref.md:49)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (audioTranscript_ref.md:50)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (audioTranscript_ref.md:51)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (audioTranscript_ref.md:52)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (audioTranscript_ref.md:53)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the record of the call.
  /// (audioTranscript_ref.md:33)
  struct Get {
    using Output = AudioTranscript;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioTranscript>() noexcept;
}

}  // namespace ucwa
