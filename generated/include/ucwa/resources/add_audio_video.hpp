#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Brings an audio and video call into a conversation that exists already. It is a link of
/// audioVideo, for applications with a media stack of their own: the SDP offer goes along as
/// mediaOffer, and the answer comes back in an audioVideoNegotiation. Which media there are is up
/// to the offer.
/// (addAudioVideo_ref.md:1)
struct UCWA_EXPORT AddAudioVideo : Resource {
  /// @cond special_members
  AddAudioVideo() noexcept;
  AddAudioVideo(const AddAudioVideo& other);
  AddAudioVideo(AddAudioVideo&& other) noexcept;
  AddAudioVideo& operator=(AddAudioVideo other) noexcept;
  ~AddAudioVideo();
  /// @endcond

  static constexpr std::string_view rel = "addAudioVideo";  ///< Its name on the wire.
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
    Maybe<Link<AddAudioVideo>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (addAudioVideo_ref.md:53)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (addAudioVideo_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (addAudioVideo_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (addAudioVideo_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (addAudioVideo_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Starts an audioVideoInvitation for both media; the answer is 201 with its address in Location,
  /// and its life follows in the event channel.
  /// (addAudioVideo_ref.md:28)
  struct Post {
    using Output = Created;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class AddAudioVideo::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, at most 50 characters. (addAudioVideo_ref.md:36)
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// A random one.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// The SDP offer of the application, as a link with a data URI of type application/sdp.
  /// ExternalResource. (addAudioVideo_ref.md:37)
  Builder& with_media_offer(const DataUri& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// An id of your own that marks the media session, so that its events can be matched. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (addAudioVideo_ref.md:38)
  Builder& session_context(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// True to enter with the microphone muted. Left out or null, the meeting decides.
  /// Boolean, nullable. (addAudioVideo_ref.md:39)
  Builder& join_audio_muted(detail::Flag value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Sends `null`.
  Builder& join_audio_muted(Null value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// True to enter with the camera off. Left out or null, the meeting decides.
  /// Boolean, nullable. (addAudioVideo_ref.md:40)
  Builder& join_video_muted(detail::Flag value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// Sends `null`.
  Builder& join_video_muted(Null value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// Whom to call or invite: a SIP URI such as sip:ben\@example.com, or a tel URI.
  /// String, required. (addAudioVideo_ref.md:41)
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(5, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "addAudioVideo POST: call .to(...) before .build(): "
                  "the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AddAudioVideo>() noexcept;
}

}  // namespace ucwa
