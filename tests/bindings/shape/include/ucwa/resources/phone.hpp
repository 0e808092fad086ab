#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What phone is, in the words of its page. (phone_ref.md:10)
struct UCWA_EXPORT Phone : Resource {
  Phone();
  Phone(const Phone& other);
  Phone(Phone&& other) noexcept;
  Phone& operator=(Phone other) noexcept;
  ~Phone();

  static constexpr std::string_view rel = "phone";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 5> scopes{Scope::contacts_read_write, Scope::conversations_initiate,
                                               Scope::conversations_receive, Scope::meetings_read_write,
                                               Scope::user_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  /// The words of the page. (phone_ref.md:30)
  std::optional<std::string> number;
  /// The words of the page. (phone_ref.md:30)
  std::optional<std::string> type;
  /// The words of the page. (phone_ref.md:30)
  std::optional<bool> include_in_contact_card;

  struct Links {
    std::optional<Link<Phone>> self;  ///< This resource.
    OtherLinks other;                 ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
  };

  /// The words of the page. (phone_ref.md:60)
  struct Get {
    using Output = Phone;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Phone>() noexcept;
}

}  // namespace ucwa
