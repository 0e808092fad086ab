#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct PresenceSubscriptions;

/// What presenceSubscription is, in the words of its page. (presenceSubscription_ref.md:10)
struct UCWA_EXPORT PresenceSubscription : Resource {
  PresenceSubscription();
  PresenceSubscription(const PresenceSubscription& other);
  PresenceSubscription(PresenceSubscription&& other) noexcept;
  PresenceSubscription& operator=(PresenceSubscription other) noexcept;
  ~PresenceSubscription();

  static constexpr std::string_view rel = "presenceSubscription";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{Scope::contacts_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  /// The words of the page. (presenceSubscription_ref.md:30)
  std::optional<std::string> id;

  struct Links {
    std::optional<Link<PresenceSubscription>> self;  ///< This resource.
    std::optional<Link<PresenceSubscriptions>>
        presence_subscriptions;  ///< The words of the page. (presenceSubscription_ref.md:40)
    OtherLinks other;            ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
  };

  /// The words of the page. (presenceSubscription_ref.md:60)
  struct Get {
    using Output = PresenceSubscription;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PresenceSubscription>() noexcept;
}

}  // namespace ucwa
