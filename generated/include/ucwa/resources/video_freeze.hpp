#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// There while the picture of the user stands still for the others. It stands among the links of
/// audioVideo; no operation of it is documented.
/// (videoFreeze_ref.md:1)
struct UCWA_EXPORT VideoFreeze : Resource {
  /// @cond special_members
  VideoFreeze() noexcept;
  VideoFreeze(const VideoFreeze& other);
  VideoFreeze(VideoFreeze&& other) noexcept;
  VideoFreeze& operator=(VideoFreeze other) noexcept;
  ~VideoFreeze();
  /// @endcond

  static constexpr std::string_view rel = "videoFreeze";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<VideoFreeze>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<VideoFreeze>() noexcept;
}

}  // namespace ucwa
