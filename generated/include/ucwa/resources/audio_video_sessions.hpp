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
  /// @cond special_members
  AudioVideoSessions() noexcept;
  AudioVideoSessions(const AudioVideoSessions& other);
  AudioVideoSessions(AudioVideoSessions&& other) noexcept;
  AudioVideoSessions& operator=(AudioVideoSessions other) noexcept;
  ~AudioVideoSessions();
  /// @endcond

  static constexpr std::string_view rel = "audioVideoSessions";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "audioVideoSession", Priority::high, "communication"},
      {EventType::updated, "audioVideoSession", Priority::high, "communication"},
      {EventType::deleted, "audioVideoSession", Priority::high, "communication"},
  }};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AudioVideoSessions>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioVideoSessions>() noexcept;
}

}  // namespace ucwa
