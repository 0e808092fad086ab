#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Carries many requests in one HTTP message. Each request is one part of a multipart/batching
/// body, with the type application/http; msgtype=request; the answer has one part for each, in the
/// same order although the server works on them in any order. A part can fail while the whole gives
/// 200. The resources batch, photo and events cannot be reached this way. With too many requests
/// pending for the user, some hundred, the whole batch gives 429 and nothing is done.
/// (batch_ref.md:1)
struct UCWA_EXPORT Batch : Resource {
  /// @cond special_members
  Batch() noexcept;
  Batch(const Batch& other);
  Batch(Batch&& other) noexcept;
  Batch& operator=(Batch other) noexcept;
  ~Batch();
  /// @endcond

  static constexpr std::string_view rel = "batch";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Batch>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// More requests of the user are pending than the server allows; nothing of the batch was done.
    /// Wait, then send smaller batches.
    /// (batch_ref.md:49)
    too_many_requests,  ///< TooManyRequests, 429
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (batch_ref.md:50)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (batch_ref.md:51)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (batch_ref.md:52)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (batch_ref.md:53)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (batch_ref.md:54)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Runs all requests of the body and answers with all responses.
  /// (batch_ref.md:31)
  struct Post {
    using Output = Content;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Post>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Batch>() noexcept;
}

}  // namespace ucwa
