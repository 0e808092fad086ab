#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ChangeNumber;
struct ChangeVisibility;

/// One telephone number of the user. It is at once a possible target for call forwarding and
/// simultaneous ringing, and, if shared, a line of the contact card that others see. The links say
/// what may be changed: a number that the directory supplies is fixed.
/// (phone_ref.md:1)
struct UCWA_EXPORT Phone : Resource {
  /// @cond special_members
  Phone() noexcept;
  Phone(const Phone& other);
  Phone(Phone&& other) noexcept;
  Phone& operator=(Phone other) noexcept;
  ~Phone();
  /// @endcond

  static constexpr std::string_view rel = "phone";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// True if other people see this number in the contact card of the user.
  /// Boolean. (phone_ref.md:15)
  std::optional<bool> include_in_contact_card;
  /// The number as a tel URI, such as tel:+14255550100. Absent or empty while none is set.
  /// String. (phone_ref.md:16)
  std::optional<std::string> number;
  /// Which number it is: work, home, mobile or other. A user has at most one of each.
  /// String. (phone_ref.md:17)
  std::optional<std::string> type;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Phone>> self;  ///< Where the resource is.
    /// Sets, replaces or clears the number of a phone.
    /// (phone_ref.md:24)
    Maybe<Link<ChangeNumber>> change_number;
    /// Shows a number in the contact card of the user or hides it.
    /// (phone_ref.md:25)
    Maybe<Link<ChangeVisibility>> change_visibility;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user has no enterprise voice.
    /// (phone_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (phone_ref.md:52)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (phone_ref.md:53)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (phone_ref.md:54)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (phone_ref.md:55)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (phone_ref.md:56)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches one number with its visibility and the links to edit it.
  /// (phone_ref.md:35)
  struct Get {
    using Output = Phone;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Phone>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/change_number.hpp"
#include "ucwa/resources/change_visibility.hpp"
