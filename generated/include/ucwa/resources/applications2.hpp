#pragma once

#include <array>

#include "ucwa/resources/application.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Application;

/// Where an application is created, with the power to list those that the user runs already.
/// Revision 2 adds GET and knows type and instanceId; requests that need these carry the header
/// X-MS-RequiresMinResourceVersion: 2.
/// (applications2_ref.md:1)
struct UCWA_EXPORT Applications2 : Resource {
  /// @cond special_members
  Applications2() noexcept;
  Applications2(const Applications2& other);
  Applications2(Applications2&& other) noexcept;
  Applications2& operator=(Applications2 other) noexcept;
  ~Applications2();
  /// @endcond

  static constexpr std::string_view rel = "applications";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Applications2>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The signed-in application: the root from which everything else is reached.
    /// (applications2_ref.md:20)
    std::vector<Application> application;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (applications2_ref.md:40)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (applications2_ref.md:41)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (applications2_ref.md:42)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (applications2_ref.md:43)
    conflict,  ///< Conflict, 409
  };

  /// Fetches the applications that the user runs.
  /// (applications2_ref.md:24)
  struct Get {
    using Output = Applications2;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// A federated user of Office Communications Server 2007 R2 cannot join this meeting.
    /// (applications2_ref.md:156)
    forbidden,  ///< Forbidden, 403
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (applications2_ref.md:158)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (applications2_ref.md:159)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (applications2_ref.md:160)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (applications2_ref.md:161)
    conflict,  ///< Conflict, 409
  };

  /// Creates the application and answers 201 with it, or 200 with the running one where instanceId is
  /// known already.
  /// (applications2_ref.md:138)
  struct Post {
    using Output = Application;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Post>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Applications2>() noexcept;
}

}  // namespace ucwa
