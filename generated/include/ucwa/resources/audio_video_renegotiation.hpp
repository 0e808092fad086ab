// Made by ucwagen from audioVideoRenegotiation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Answer;
detail::Offers<2> offers(const Answer*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Dismiss;
detail::Offers<2> offers(const Dismiss*);
struct Session;
detail::Offers<0> offers(const Session*);
struct AudioVideoRenegotiation;
detail::Offers<1> offers(const AudioVideoRenegotiation*);

/// A change of media within a running audio or video session. It shows in the event channel alone.
/// One that the other side began offers answer and dismiss; to begin one, POST an SDP offer to
/// renegotiations of the session.
/// (audioVideoRenegotiation_ref.md)
struct UCWA_EXPORT AudioVideoRenegotiation : Resource {
  AudioVideoRenegotiation() noexcept;
  AudioVideoRenegotiation(const AudioVideoRenegotiation& other);
  AudioVideoRenegotiation(AudioVideoRenegotiation&& other) noexcept;
  AudioVideoRenegotiation& operator=(AudioVideoRenegotiation other) noexcept;
  ~AudioVideoRenegotiation();

  static constexpr std::string_view rel = "audioVideoRenegotiation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::started, "audioVideoRenegotiation", Priority::high, "communication"},
  }};

  /// Incoming if the other side asked for the change, Outgoing if the application did.
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The final SDP answer, as a link with a data URI of type application/sdp.
  /// ExternalResource.
  std::optional<ExternalResource> media_answer;
  /// The SDP offer, as a link with a data URI of type application/sdp.
  /// ExternalResource.
  std::optional<ExternalResource> media_offer;
  /// The id that the application gave when it asked for this; absent if the other side did.
  /// String.
  std::optional<std::string> operation_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<AudioVideoRenegotiation>> self;  ///< Where the resource is.
    /// Sends the answer to a new media offer within a running session.
    Maybe<Link<Answer>> answer;
    /// One media session of a call, with one device of the other side or with the meeting.
    Maybe<Link<Session>> audio_video_session;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// Turns down a proposed change of media within a running session.
    Maybe<Link<Dismiss>> dismiss;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches offer and answer of the change.
  struct Get {
    using Output = AudioVideoRenegotiation;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideoRenegotiation>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/answer.hpp"
#include "ucwa/resources/dismiss.hpp"
