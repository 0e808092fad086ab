#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Conversation;
struct SendMessage;

/// What messaging is, in the words of its page. (messaging_ref.md:10)
struct UCWA_EXPORT Messaging : Resource {
  Messaging();
  Messaging(const Messaging& other);
  Messaging(Messaging&& other) noexcept;
  Messaging& operator=(Messaging other) noexcept;
  ~Messaging();

  static constexpr std::string_view rel = "messaging";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "messaging", Priority::high, "conversation"},
  }};

  /// The words of the page. (messaging_ref.md:30)
  std::optional<Open<CallState>> state;
  /// The words of the page. (messaging_ref.md:30)
  std::optional<std::vector<std::string>> negotiated_message_formats;

  struct Links {
    std::optional<Link<Messaging>> self;             ///< This resource.
    std::optional<Link<Conversation>> conversation;  ///< The words of the page. (messaging_ref.md:40)
    std::optional<Link<SendMessage>> send_message;   ///< The words of the page. (messaging_ref.md:40)
    OtherLinks other;                                ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    too_many_groups,                  ///< Conflict, 409, TooManyGroups
    conflict,                         ///< Conflict, 409
    cannot_redirect,                  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (messaging_ref.md:60)
  struct Get {
    using Output = Messaging;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Messaging>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/send_message.hpp"
