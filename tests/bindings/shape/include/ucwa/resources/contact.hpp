#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Search;

/// What contact is, in the words of its page. (contact_ref.md:10)
struct UCWA_EXPORT Contact : Resource {
  Contact();
  Contact(const Contact& other);
  Contact(Contact&& other) noexcept;
  Contact& operator=(Contact other) noexcept;
  ~Contact();

  static constexpr std::string_view rel = "contact";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 5> scopes{Scope::contacts_read_write, Scope::conversations_initiate,
                                               Scope::conversations_receive, Scope::meetings_read_write,
                                               Scope::user_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  /// The words of the page. (contact_ref.md:30)
  std::optional<std::string> name;
  /// The words of the page. (contact_ref.md:30)
  std::optional<std::string> uri;

  struct Links {
    std::optional<Link<Contact>> self;   ///< This resource.
    std::optional<Link<Search>> search;  ///< The words of the page. (contact_ref.md:40)
    OtherLinks other;                    ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
  };

  /// The words of the page. (contact_ref.md:60)
  struct Get {
    using Output = Contact;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Contact>() noexcept;
}

}  // namespace ucwa
