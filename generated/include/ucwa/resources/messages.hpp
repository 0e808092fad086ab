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
  /// @cond special_members
  Messages() noexcept;
  Messages(const Messages& other);
  Messages(Messages&& other) noexcept;
  Messages& operator=(Messages other) noexcept;
  ~Messages();
  /// @endcond

  static constexpr std::string_view rel = "messages";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Messages>> self;  ///< Where the resource is.
    /// One chat message, sent or received.
    /// (messages_ref.md:20)
    std::vector<Link<Message>> message;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

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
    using Output = Messages;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Messages>() noexcept;
}

}  // namespace ucwa
