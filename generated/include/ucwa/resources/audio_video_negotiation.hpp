// Made by ucwagen from audioVideoNegotiation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AudioVideoInvitation;
detail::Offers<1> offers(const AudioVideoInvitation*);
struct Session;
detail::Offers<0> offers(const Session*);
struct AudioVideoNegotiation;
detail::Offers<1> offers(const AudioVideoNegotiation*);

/// The media answers for an outgoing audio/video call. This resource appears in the event channel
/// and in responses, but never in a request. Before the call is accepted, the resource can contain
/// a provisional answer for early media.
/// (audioVideoNegotiation_ref.md)
struct UCWA_EXPORT AudioVideoNegotiation : Resource {
  AudioVideoNegotiation() noexcept;
  AudioVideoNegotiation(const AudioVideoNegotiation& other);
  AudioVideoNegotiation(AudioVideoNegotiation&& other) noexcept;
  AudioVideoNegotiation& operator=(AudioVideoNegotiation other) noexcept;
  ~AudioVideoNegotiation();

  static constexpr std::string_view rel = "audioVideoNegotiation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "audioVideoNegotiation", Priority::high, "audioVideoInvitation"},
  }};

  /// The final media answer, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> media_answer;
  /// The provisional media answer, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> media_provisional_answer;
  /// The content ID of the accepted offer.
  /// String.
  std::optional<std::string> ms_accepted_content_id;
  /// The remote endpoint of the session.
  /// String.
  std::optional<std::string> remote_endpoint;
  /// The context of the media session.
  /// String.
  std::optional<std::string> session_context;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AudioVideoNegotiation>> self;  ///< The resource itself.
    /// An incoming or outgoing invitation for audio and video.
    Maybe<Link<AudioVideoInvitation>> audio_video_invitation;
    /// A media session of an audio/video call.
    Maybe<Link<Session>> audio_video_session;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the media answers.
  struct Get {
    using Output = AudioVideoNegotiation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideoNegotiation>() noexcept;

}  // namespace ucwa
