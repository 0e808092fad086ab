// Made by ucwagen from videoFreeze_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct VideoFreeze;
detail::Offers<0> offers(const VideoFreeze*);

/// Indicates that the video of the local participant is to be frozen. The link belongs to
/// audioVideo. No operation is documented.
/// (videoFreeze_ref.md)
struct UCWA_EXPORT VideoFreeze : Resource {
  VideoFreeze() noexcept;
  VideoFreeze(const VideoFreeze& other);
  VideoFreeze(VideoFreeze&& other) noexcept;
  VideoFreeze& operator=(VideoFreeze other) noexcept;
  ~VideoFreeze();

  static constexpr std::string_view rel = "videoFreeze";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<VideoFreeze>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<VideoFreeze>() noexcept;

}  // namespace ucwa
