#pragma once

#include <array>

#include "ucwa/resources/phone.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The phone numbers that the user can be reached at. There is one phone for each kind of number
/// (work, home, mobile, other), whether a number is set or not. Fetch it to show the numbers, then
/// use changeNumber or changeVisibility of a phone to edit one; numbers that the administrator
/// manages lack these links.
/// (phones_ref.md:1)
struct UCWA_EXPORT Phones : Resource {
  /// @cond special_members
  Phones() noexcept;
  Phones(const Phones& other);
  Phones(Phones&& other) noexcept;
  Phones& operator=(Phones other) noexcept;
  ~Phones();
  /// @endcond

  static constexpr std::string_view rel = "phones";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Phones>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// One telephone number of the user.
    /// (phones_ref.md:20)
    std::vector<Phone> phone;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// An anonymous user has no phones and no delegates.
    /// (phones_ref.md:46)
    anonymous_not_allowed,  ///< Forbidden, 403, AnonymousNotAllowed
    /// The user has no enterprise voice.
    /// (phones_ref.md:47)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (phones_ref.md:48)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (phones_ref.md:49)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (phones_ref.md:50)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (phones_ref.md:51)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (phones_ref.md:52)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches all phones of the user, each of them embedded.
  /// (phones_ref.md:30)
  struct Get {
    using Output = Phones;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Phones>() noexcept;
}

}  // namespace ucwa
