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
  VideoFreeze();
  VideoFreeze(const VideoFreeze& other);
  VideoFreeze(VideoFreeze&& other) noexcept;
  VideoFreeze& operator=(VideoFreeze other) noexcept;
  ~VideoFreeze();

  static constexpr std::string_view rel = "videoFreeze";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<VideoFreeze>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<VideoFreeze>() noexcept;
}

}  // namespace ucwa
