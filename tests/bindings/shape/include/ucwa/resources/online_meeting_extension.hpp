#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What onlineMeetingExtension is, in the words of its page. (onlineMeetingExtension_ref.md:10)
struct UCWA_EXPORT OnlineMeetingExtension : Resource {
  OnlineMeetingExtension();
  OnlineMeetingExtension(const OnlineMeetingExtension& other);
  OnlineMeetingExtension(OnlineMeetingExtension&& other) noexcept;
  OnlineMeetingExtension& operator=(OnlineMeetingExtension other) noexcept;
  ~OnlineMeetingExtension();

  static constexpr std::string_view rel = "onlineMeetingExtension";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 0> events{};

  /// The words of the page. (onlineMeetingExtension_ref.md:30)
  std::optional<std::string> id;
  /// The words of the page. (onlineMeetingExtension_ref.md:30)
  std::optional<std::string> type;

  struct Links {
    std::optional<Link<OnlineMeetingExtension>> self;  ///< This resource.
    OtherLinks other;                                  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
  };

  /// The words of the page. (onlineMeetingExtension_ref.md:60)
  struct Get {
    using Output = OnlineMeetingExtension;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingExtension>() noexcept;
}

}  // namespace ucwa
