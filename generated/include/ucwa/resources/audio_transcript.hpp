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
  AudioTranscript();
  AudioTranscript(const AudioTranscript& other);
  AudioTranscript(AudioTranscript&& other) noexcept;
  AudioTranscript& operator=(AudioTranscript other) noexcept;
  ~AudioTranscript();

  static constexpr std::string_view rel = "audioTranscript";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  /// How long the call lasted.
  /// String. (audioTranscript_ref.md:15)
  std::optional<std::string> duration;
  /// What became of the call: connected, transferred or ended.
  /// AudioTranscriptStatus. (audioTranscript_ref.md:16)
  std::optional<Open<AudioTranscriptStatus>> status;

  struct Links {
    std::optional<Link<AudioTranscript>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

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
    using Output = AudioTranscript;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioTranscript>() noexcept;
}

}  // namespace ucwa
