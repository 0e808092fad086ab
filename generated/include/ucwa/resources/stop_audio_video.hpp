#pragma once

#include <array>

#include "ucwa/enumerations/call_termination_reason.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Hangs up an audio and video call. It is a link of audioVideo from the first ring to the end of
/// the call. Other media of the conversation go on; delete the conversation to leave altogether.
/// (stopAudioVideo_ref.md:1)
struct UCWA_EXPORT StopAudioVideo : Resource {
  /// @cond special_members
  StopAudioVideo() noexcept;
  StopAudioVideo(const StopAudioVideo& other);
  StopAudioVideo(StopAudioVideo&& other) noexcept;
  StopAudioVideo& operator=(StopAudioVideo other) noexcept;
  ~StopAudioVideo();
  /// @endcond

  static constexpr std::string_view rel = "stopAudioVideo";  ///< Its name on the wire.
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
    Maybe<Link<StopAudioVideo>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The call is over or never was; drop the link.
    /// (stopAudioVideo_ref.md:52)
    not_found,  ///< NotFound, 404
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (stopAudioVideo_ref.md:53)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (stopAudioVideo_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (stopAudioVideo_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (stopAudioVideo_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (stopAudioVideo_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Ends the call and answers 204; audioVideo is updated to Disconnected.
  /// (stopAudioVideo_ref.md:28)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class StopAudioVideo::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Why it ends; goes into the call statistics.
  /// CallTerminationReason. (stopAudioVideo_ref.md:42)
  Builder& reason(const Open<CallTerminationReason>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StopAudioVideo>() noexcept;
}

}  // namespace ucwa
