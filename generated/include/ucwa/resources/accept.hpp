#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Accepts an incoming invitation. It is there while a messagingInvitation or
/// onlineMeetingInvitation waits for the user. Whether accepting worked is told by the completed
/// event of the invitation, not by the answer to this request. A text chat is then Connected; a
/// meeting makes the conversation Conferenced, and each medium must still be joined.
/// (accept_ref.md:1)
struct UCWA_EXPORT Accept : Resource {
  /// @cond special_members
  Accept() noexcept;
  Accept(const Accept& other);
  Accept(Accept&& other) noexcept;
  Accept& operator=(Accept other) noexcept;
  ~Accept();
  /// @endcond

  static constexpr std::string_view rel = "accept";  ///< Its name on the wire.
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
    Maybe<Link<Accept>> self;  ///< Where the resource is.
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
    /// (accept_ref.md:44)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (accept_ref.md:45)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (accept_ref.md:46)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (accept_ref.md:47)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (accept_ref.md:48)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Accepts the invitation and answers 204; the completed event of the invitation tells the outcome.
  /// (accept_ref.md:28)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Post>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Accept>() noexcept;
}

}  // namespace ucwa
