#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AudioVideoRenegotiation;

/// Where a change of media within a session is asked for. It is a link of a media session, for
/// putting a call on hold, adding a medium or moving to another network. One change at a time: a
/// second gives 409 AlreadyExists.
/// (renegotiations_ref.md:1)
struct UCWA_EXPORT Renegotiations : Resource {
  /// @cond special_members
  Renegotiations() noexcept;
  Renegotiations(const Renegotiations& other);
  Renegotiations(Renegotiations&& other) noexcept;
  Renegotiations& operator=(Renegotiations other) noexcept;
  ~Renegotiations();
  /// @endcond

  static constexpr std::string_view rel = "renegotiations";  ///< Its name on the wire.
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
    Maybe<Link<Renegotiations>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// One renegotiation at a time: wait for the running one to complete.
    /// (renegotiations_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (renegotiations_ref.md:56)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// The user has as many groups as the server permits; delete one first.
    /// (renegotiations_ref.md:57)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (renegotiations_ref.md:58)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (renegotiations_ref.md:59)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Sends a new SDP offer as the raw body and starts a renegotiation; its answer comes by events.
  /// (renegotiations_ref.md:28)
  struct Post {
    using Output = AudioVideoRenegotiation;  ///< What a success gives.
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
class Renegotiations::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, required, at most 50 characters. (renegotiations_ref.md:36)
  [[nodiscard]] Builder<Missing & ~1u> operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// A random one.
  [[nodiscard]] Builder<Missing & ~1u> operation_id() {
    this->draft_.set_random(0);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The session description, sent as the raw application/sdp body; other parameters then go into the
  /// query.
  /// Array of Byte. (renegotiations_ref.md:42)
  Builder& sdp(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "renegotiations POST: call .operation_id(...) before .build(): "
                  "the parameter 'operationId' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Renegotiations>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/audio_video_renegotiation.hpp"
