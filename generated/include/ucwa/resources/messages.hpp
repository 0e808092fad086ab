#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Message;

/// All messages of a chat that the server still holds. They are there while the conversation lasts;
/// older ones are in conversationLogs.
/// (messages_ref.md:1)
struct UCWA_EXPORT Messages : Resource {
  Messages();
  Messages(const Messages& other);
  Messages(Messages&& other) noexcept;
  Messages& operator=(Messages other) noexcept;
  ~Messages();

  static constexpr std::string_view rel = "messages";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<Messages>> self;
    /// One chat message, sent or received.
    /// (messages_ref.md:20)
    std::vector<Link<Message>> message;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (messages_ref.md:47)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (messages_ref.md:48)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (messages_ref.md:49)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (messages_ref.md:50)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (messages_ref.md:51)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches links to the messages; each message is fetched by itself.
  /// (messages_ref.md:31)
  struct Get {
    using Output = Messages;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Messages>() noexcept;
}

}  // namespace ucwa
