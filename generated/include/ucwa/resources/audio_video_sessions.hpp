// Made by ucwagen from audioVideoSessions_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AudioVideoSessions;
detail::Offers<0> offers(const AudioVideoSessions*);

/// The media sessions of an audio/video call. The resource has no operations. The event channel
/// reports when a session is added, changes or is deleted.
/// (audioVideoSessions_ref.md)
struct UCWA_EXPORT AudioVideoSessions : Resource {
  AudioVideoSessions() noexcept;
  AudioVideoSessions(const AudioVideoSessions& other);
  AudioVideoSessions(AudioVideoSessions&& other) noexcept;
  AudioVideoSessions& operator=(AudioVideoSessions other) noexcept;
  ~AudioVideoSessions();

  static constexpr std::string_view rel = "audioVideoSessions";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "audioVideoSession", Priority::high, "communication"},
      {EventType::updated, "audioVideoSession", Priority::high, "communication"},
      {EventType::deleted, "audioVideoSession", Priority::high, "communication"},
  }};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AudioVideoSessions>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideoSessions>() noexcept;

}  // namespace ucwa
