#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Conversation;

/// All conversations that the user is in at present.
/// (conversations_ref.md:1)
struct UCWA_EXPORT Conversations : Resource {
  Conversations();
  Conversations(const Conversations& other);
  Conversations(Conversations&& other) noexcept;
  Conversations& operator=(Conversations other) noexcept;
  ~Conversations();

  static constexpr std::string_view rel = "conversations";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<Conversations>> self;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (conversations_ref.md:16)
    std::vector<Link<Conversation>> conversation;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (conversations_ref.md:43)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversations_ref.md:44)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversations_ref.md:45)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversations_ref.md:46)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversations_ref.md:47)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the running conversations as links; needed only after a resync, since events tell of
  /// each.
  /// (conversations_ref.md:27)
  struct Get {
    using Output = Conversations;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Conversations>() noexcept;
}

}  // namespace ucwa
