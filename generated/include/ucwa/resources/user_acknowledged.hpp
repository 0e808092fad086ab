#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Tells the server that the user has taken notice of the conversation. It stands among the links
/// of conversation; no operation of it is documented.
/// (userAcknowledged_ref.md:1)
struct UCWA_EXPORT UserAcknowledged : Resource {
  UserAcknowledged();
  UserAcknowledged(const UserAcknowledged& other);
  UserAcknowledged(UserAcknowledged&& other) noexcept;
  UserAcknowledged& operator=(UserAcknowledged other) noexcept;
  ~UserAcknowledged();

  static constexpr std::string_view rel = "userAcknowledged";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<UserAcknowledged>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<UserAcknowledged>() noexcept;
}

}  // namespace ucwa
