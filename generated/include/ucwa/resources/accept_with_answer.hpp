#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Accepts an audio, video or sharing invitation by an SDP answer to its offer. It is there while
/// an incoming call with a media offer waits. Take mediaOffer of the invitation, let your media
/// stack answer it, and send that answer here. Invitations to chats and meetings have accept
/// instead.
/// (acceptWithAnswer_ref.md:1)
struct UCWA_EXPORT AcceptWithAnswer : Resource {
  /// @cond special_members
  AcceptWithAnswer() noexcept;
  AcceptWithAnswer(const AcceptWithAnswer& other);
  AcceptWithAnswer(AcceptWithAnswer&& other) noexcept;
  AcceptWithAnswer& operator=(AcceptWithAnswer other) noexcept;
  ~AcceptWithAnswer();
  /// @endcond

  static constexpr std::string_view rel = "acceptWithAnswer";  ///< Its name on the wire.
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
    Maybe<Link<AcceptWithAnswer>> self;  ///< Where the resource is.
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
    /// (acceptWithAnswer_ref.md:53)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (acceptWithAnswer_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (acceptWithAnswer_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (acceptWithAnswer_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (acceptWithAnswer_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Sends the media answer of the application as the raw body and answers 204; the outcome is in the
  /// completed event.
  /// (acceptWithAnswer_ref.md:28)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
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
class AcceptWithAnswer::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Which part of a multipart SDP offer this answer belongs to, by its content id. Left out, the
  /// offer had one part only. Maximum length of 100 characters.
  /// String, at most 100 characters. (acceptWithAnswer_ref.md:36)
  Builder& processed_offer_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// An id of your own that marks the media session, so that its events can be matched. Maximum
  /// length of 50 characters.
  /// String, required, at most 50 characters. (acceptWithAnswer_ref.md:37)
  [[nodiscard]] Builder<Missing & ~1u> session_context(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The session description, sent as the raw application/sdp body; other parameters then go into the
  /// query.
  /// Array of Byte. (acceptWithAnswer_ref.md:43)
  Builder& sdp(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "acceptWithAnswer POST: call .session_context(...) before .build(): "
                  "the parameter 'sessionContext' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AcceptWithAnswer>() noexcept;
}

}  // namespace ucwa
