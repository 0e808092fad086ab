#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ConversationLog;

/// The past conversations of the user, talks of two and meetings alike. The entries are kept in the
/// mailbox, if conversationHistory of communication lets them. missedItems counts those that are
/// new.
/// (conversationLogs_ref.md:1)
struct UCWA_EXPORT ConversationLogs : Resource {
  /// @cond special_members
  ConversationLogs() noexcept;
  ConversationLogs(const ConversationLogs& other);
  ConversationLogs(ConversationLogs&& other) noexcept;
  ConversationLogs& operator=(ConversationLogs other) noexcept;
  ~ConversationLogs();
  /// @endcond

  static constexpr std::string_view rel = "conversationLogs";  ///< Its name on the wire.
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
    Maybe<Link<ConversationLogs>> self;  ///< Where the resource is.
    /// One past conversation, as kept in the mailbox of the user.
    /// (conversationLogs_ref.md:20)
    std::vector<Link<ConversationLog>> conversation_log;
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
    /// (conversationLogs_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversationLogs_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversationLogs_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversationLogs_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversationLogs_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches log entries, each of them embedded.
  /// (conversationLogs_ref.md:31)
  struct Get {
    using Output = ConversationLogs;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class ConversationLogs::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// How many entries to return at most.
  /// Int32. (conversationLogs_ref.md:39)
  Builder& limit(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ConversationLogs>() noexcept;
}

}  // namespace ucwa
