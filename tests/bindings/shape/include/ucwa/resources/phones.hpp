#pragma once

#include <array>

#include "ucwa/resources/phone.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What phones is, in the words of its page. (phones_ref.md:10)
struct UCWA_EXPORT Phones : Resource {
  Phones();
  Phones(const Phones& other);
  Phones(Phones&& other) noexcept;
  Phones& operator=(Phones other) noexcept;
  ~Phones();

  static constexpr std::string_view rel = "phones";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 5> scopes{Scope::contacts_read_write, Scope::conversations_initiate,
                                               Scope::conversations_receive, Scope::meetings_read_write,
                                               Scope::user_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<Phones>> self;  ///< This resource.
    OtherLinks other;                  ///< Links that the page does not name.
  } links;

  struct Embedded {
    std::vector<Phone> phone;  ///< The words of the page. (phones_ref.md:41)
    Extra other;               ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    too_many_groups,                  ///< Conflict, 409, TooManyGroups
    conflict,                         ///< Conflict, 409
    cannot_redirect,                  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (phones_ref.md:60)
  struct Get {
    using Output = Phones;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Phones>() noexcept;
}

}  // namespace ucwa
