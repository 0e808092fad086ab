#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// All media sessions of an audio or video call. It has no operation: the sessions come, change and
/// go in its events.
/// (audioVideoSessions_ref.md:1)
struct UCWA_EXPORT AudioVideoSessions : Resource {
  AudioVideoSessions();
  AudioVideoSessions(const AudioVideoSessions& other);
  AudioVideoSessions(AudioVideoSessions&& other) noexcept;
  AudioVideoSessions& operator=(AudioVideoSessions other) noexcept;
  ~AudioVideoSessions();

  static constexpr std::string_view rel = "audioVideoSessions";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "audioVideoSession", Priority::high, "communication"},
      {EventType::updated, "audioVideoSession", Priority::high, "communication"},
      {EventType::deleted, "audioVideoSession", Priority::high, "communication"},
  }};

  struct Links {
    std::optional<Link<AudioVideoSessions>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioVideoSessions>() noexcept;
}

}  // namespace ucwa
