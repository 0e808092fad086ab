// Made by ucwagen from audioTranscript_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/audio_transcript_status.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AudioTranscript;
detail::Offers<1> offers(const AudioTranscript*);

/// The transcript of an audio call in a conversationLog. A conversationLogTranscript has this
/// resource if it describes an audio call.
/// (audioTranscript_ref.md)
struct UCWA_EXPORT AudioTranscript : Resource {
  AudioTranscript() noexcept;
  AudioTranscript(const AudioTranscript& other);
  AudioTranscript(AudioTranscript&& other) noexcept;
  AudioTranscript& operator=(AudioTranscript other) noexcept;
  ~AudioTranscript();

  static constexpr std::string_view rel = "audioTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The duration of the audio call.
  /// String.
  std::optional<std::string> duration;
  /// The status of the audio call.
  /// AudioTranscriptStatus.
  Maybe<Open<AudioTranscriptStatus>> status;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AudioTranscript>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the audio transcript.
  struct Get {
    using Output = AudioTranscript;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioTranscript>() noexcept;

}  // namespace ucwa
