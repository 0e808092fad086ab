#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Tells the server that the user is at work in this application. Call it at least every 4 minutes
/// while the user is active. Without it this application counts as idle after inactiveTimeout (5
/// minutes unless makeMeAvailable set it), then as away, and in the end is dropped with 410
/// InactiveApplicationExpired unless a call goes on. What others see counts all devices of the
/// user.
/// (reportMyActivity_ref.md:1)
struct UCWA_EXPORT ReportMyActivity : Resource {
  /// @cond special_members
  ReportMyActivity() noexcept;
  ReportMyActivity(const ReportMyActivity& other);
  ReportMyActivity(ReportMyActivity&& other) noexcept;
  ReportMyActivity& operator=(ReportMyActivity other) noexcept;
  ~ReportMyActivity();
  /// @endcond

  static constexpr std::string_view rel = "reportMyActivity";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ReportMyActivity>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// An anonymous user has no activity to report.
    /// (reportMyActivity_ref.md:43)
    anonymous_not_allowed,  ///< Forbidden, 403, AnonymousNotAllowed
    /// Call makeMeAvailable first; before that there is no presence to keep alive.
    /// (reportMyActivity_ref.md:44)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (reportMyActivity_ref.md:45)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (reportMyActivity_ref.md:46)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (reportMyActivity_ref.md:47)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (reportMyActivity_ref.md:48)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (reportMyActivity_ref.md:49)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Keeps the user's presence fresh and answers 204.
  /// (reportMyActivity_ref.md:27)
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
UCWA_EXPORT const Type& type_of<ReportMyActivity>() noexcept;
}

}  // namespace ucwa
