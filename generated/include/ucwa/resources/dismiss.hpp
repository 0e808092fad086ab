#pragma once

#include <array>

#include "ucwa/enumerations/re_negotiation_decline_reason.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Turns down a proposed change of media within a running session. It is a link of a renegotiation
/// that the other side began; answer agrees to it instead.
/// (dismiss_ref.md:1)
struct UCWA_EXPORT Dismiss : Resource {
  /// @cond special_members
  Dismiss() noexcept;
  Dismiss(const Dismiss& other);
  Dismiss(Dismiss&& other) noexcept;
  Dismiss& operator=(Dismiss other) noexcept;
  ~Dismiss();
  /// @endcond

  static constexpr std::string_view rel = "dismiss";  ///< Its name on the wire.
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
    Maybe<Link<Dismiss>> self;  ///< Where the resource is.
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
    /// (dismiss_ref.md:46)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (dismiss_ref.md:47)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (dismiss_ref.md:48)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (dismiss_ref.md:49)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (dismiss_ref.md:50)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Declines the renegotiation and answers 204; the session goes on with its old media.
  /// (dismiss_ref.md:28)
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
class Dismiss::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Why the change is turned down: a technical cause, or Conflict while a change of this side is
  /// under way.
  /// ReNegotiationDeclineReason. (dismiss_ref.md:36)
  Builder& reason(const Open<ReNegotiationDeclineReason>& value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Dismiss>() noexcept;
}

}  // namespace ucwa
