#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Applications;
struct Redirect;
struct Xframe;

/// Where a user with an account signs in. Without a token it answers 401, and WWW-Authenticate
/// tells where to get one and how. With it, follow applications, or redirect if the account lives
/// on another server; that host may want a token of its own.
/// (user_ref.md:1)
struct UCWA_EXPORT User : Resource {
  /// @cond special_members
  User() noexcept;
  User(const User& other);
  User(User&& other) noexcept;
  User& operator=(User other) noexcept;
  ~User();
  /// @endcond

  static constexpr std::string_view rel = "user";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<User>> self;  ///< Where the resource is.
    /// Where an application of a signed-in user is created: the first request after authentication.
    /// (user_ref.md:20)
    Maybe<Link<Applications>> applications;
    /// The server that is right for this user.
    /// (user_ref.md:21)
    Maybe<Link<Redirect>> redirect;
    /// A page for browsers, through which scripts of other domains can use the API.
    /// (user_ref.md:22)
    Maybe<Link<Xframe>> xframe;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (user_ref.md:42)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (user_ref.md:43)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (user_ref.md:44)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (user_ref.md:45)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (user_ref.md:46)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the link to applications or the redirect.
  /// (user_ref.md:26)
  struct Get {
    using Output = User;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<User>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/applications.hpp"
#include "ucwa/resources/xframe.hpp"
