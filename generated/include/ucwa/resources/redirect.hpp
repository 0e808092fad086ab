#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct User;
struct Xframe;

/// The server that is right for this user. It comes in place of user or applications when the
/// account lives elsewhere, say in the cloud. Go on there, with a token for that host, and check
/// first that the address is one you trust.
/// (redirect_ref.md:1)
struct UCWA_EXPORT Redirect : Resource {
  /// @cond special_members
  Redirect() noexcept;
  Redirect(const Redirect& other);
  Redirect(Redirect&& other) noexcept;
  Redirect& operator=(Redirect other) noexcept;
  ~Redirect();
  /// @endcond

  static constexpr std::string_view rel = "redirect";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Redirect>> self;  ///< Where the resource is.
    /// Where a user with an account signs in.
    /// (redirect_ref.md:20)
    Maybe<Link<User>> user;
    /// A page for browsers, through which scripts of other domains can use the API.
    /// (redirect_ref.md:21)
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
    /// (redirect_ref.md:41)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (redirect_ref.md:42)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (redirect_ref.md:43)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (redirect_ref.md:44)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (redirect_ref.md:45)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pointer; user on the new server is its link.
  /// (redirect_ref.md:25)
  struct Get {
    using Output = Redirect;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Redirect>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/xframe.hpp"
