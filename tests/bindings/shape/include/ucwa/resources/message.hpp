#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Messaging;
struct Participant;

/// What message is, in the words of its page. (message_ref.md:10)
struct UCWA_EXPORT Message : Resource {
  Message();
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(Message other) noexcept;
  ~Message();

  static constexpr std::string_view rel = "message";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "message", Priority::high, "conversation"},
      {EventType::completed, "message", Priority::high, "conversation"},
  }};

  /// The words of the page. (message_ref.md:30)
  std::optional<std::string> direction;
  /// The words of the page. (message_ref.md:30)
  std::optional<std::string> operation_id;
  /// The words of the page. (message_ref.md:30)
  std::optional<ExternalResource> plain_message;
  /// The words of the page. (message_ref.md:30)
  std::optional<ExternalResource> html_message;
  /// The words of the page. (message_ref.md:30)
  std::optional<DateTime> time_stamp;

  struct Links {
    std::optional<Link<Message>> self;             ///< This resource.
    std::optional<Link<Participant>> participant;  ///< The words of the page. (message_ref.md:40)
    std::optional<Link<Messaging>> messaging;      ///< The words of the page. (message_ref.md:40)
    OtherLinks other;                              ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
  };

  /// The words of the page. (message_ref.md:60)
  struct Get {
    using Output = Message;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Message>() noexcept;
}

}  // namespace ucwa
