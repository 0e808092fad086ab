// Made by ucwagen from stopAudioVideo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_termination_reason.hpp"
#include "ucwa/errors/usual_and_callback_channel_error_not_found.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct StopAudioVideo;
detail::Offers<2> offers(const StopAudioVideo*);

/// Stops the audio and video of a call. The operation belongs to audioVideo. The link is present if
/// the user can renegotiate both audio and video.
/// (stopAudioVideo_ref.md)
struct UCWA_EXPORT StopAudioVideo : Resource {
  StopAudioVideo() noexcept;
  StopAudioVideo(const StopAudioVideo& other);
  StopAudioVideo(StopAudioVideo&& other) noexcept;
  StopAudioVideo& operator=(StopAudioVideo other) noexcept;
  ~StopAudioVideo();

  static constexpr std::string_view rel = "stopAudioVideo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<StopAudioVideo>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), not_found (404), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelErrorNotFound;

  /// Ends the audio and video call. The server returns 204, and an updated event of audioVideo
  /// follows.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class StopAudioVideo::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The reason for the termination of the call.
  /// CallTerminationReason.
  Builder& reason(const Open<CallTerminationReason>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<StopAudioVideo>() noexcept;

}  // namespace ucwa
