#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Lets muted attendees unmute themselves again. Offered to leaders while the lock is on. Lifting
/// it unmutes nobody; each attendee decides.
/// (disableAudienceMuteLock_ref.md:1)
struct UCWA_EXPORT DisableAudienceMuteLock : Resource {
  /// @cond special_members
  DisableAudienceMuteLock() noexcept;
  DisableAudienceMuteLock(const DisableAudienceMuteLock& other);
  DisableAudienceMuteLock(DisableAudienceMuteLock&& other) noexcept;
  DisableAudienceMuteLock& operator=(DisableAudienceMuteLock other) noexcept;
  ~DisableAudienceMuteLock();
  /// @endcond

  static constexpr std::string_view rel = "disableAudienceMuteLock";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<DisableAudienceMuteLock>> self;  ///< Where the resource is.
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
    /// (disableAudienceMuteLock_ref.md:43)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (disableAudienceMuteLock_ref.md:44)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (disableAudienceMuteLock_ref.md:45)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (disableAudienceMuteLock_ref.md:46)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (disableAudienceMuteLock_ref.md:47)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Lifts the lock and answers 204; audienceMute of the conversation changes.
  /// (disableAudienceMuteLock_ref.md:27)
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
UCWA_EXPORT const Type& type_of<DisableAudienceMuteLock>() noexcept;
}

}  // namespace ucwa
