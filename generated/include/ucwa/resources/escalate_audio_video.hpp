#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AudioVideoInvitation;

/// Moves sound and picture of a talk of two into a meeting; the SDP must describe both. It is a
/// link of audioVideo while the conversation is a talk of two. Afterwards the conversation is
/// Conferenced, and others can join.
/// (escalateAudioVideo_ref.md:1)
struct UCWA_EXPORT EscalateAudioVideo : Resource {
  /// @cond special_members
  EscalateAudioVideo() noexcept;
  EscalateAudioVideo(const EscalateAudioVideo& other);
  EscalateAudioVideo(EscalateAudioVideo&& other) noexcept;
  EscalateAudioVideo& operator=(EscalateAudioVideo other) noexcept;
  ~EscalateAudioVideo();
  /// @endcond

  static constexpr std::string_view rel = "escalateAudioVideo";  ///< Its name on the wire.
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
    Maybe<Link<EscalateAudioVideo>> self;  ///< Where the resource is.
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
    /// (escalateAudioVideo_ref.md:55)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (escalateAudioVideo_ref.md:56)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (escalateAudioVideo_ref.md:57)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (escalateAudioVideo_ref.md:58)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (escalateAudioVideo_ref.md:59)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Sends the SDP offer for both media as the raw body and starts an audioVideoInvitation; 201, then
  /// events.
  /// (escalateAudioVideo_ref.md:28)
  struct Post {
    using Output = AudioVideoInvitation;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class EscalateAudioVideo::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, required, at most 50 characters. (escalateAudioVideo_ref.md:36)
  [[nodiscard]] Builder<Missing & ~1u> operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// A random one.
  [[nodiscard]] Builder<Missing & ~1u> operation_id() {
    this->draft_.set_random(0);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// An id of your own that marks the media session, so that its events can be matched. Maximum
  /// length of 50 characters.
  /// String, required, at most 50 characters. (escalateAudioVideo_ref.md:37)
  [[nodiscard]] Builder<Missing & ~2u> session_context(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// The session description, sent as the raw application/sdp body; other parameters then go into the
  /// query.
  /// Array of Byte. (escalateAudioVideo_ref.md:43)
  Builder& sdp(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "escalateAudioVideo POST: call .operation_id(...) before .build(): "
                  "the parameter 'operationId' is required");
    static_assert((Missing & 2u) == 0,
                  "escalateAudioVideo POST: call .session_context(...) before .build(): "
                  "the parameter 'sessionContext' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<EscalateAudioVideo>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/audio_video_invitation.hpp"
