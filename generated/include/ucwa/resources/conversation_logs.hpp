// Made by ucwagen from conversationLogs_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ConversationLog;
detail::Offers<9> offers(const ConversationLog*);
struct ConversationLogs;
detail::Offers<1> offers(const ConversationLogs*);

/// The past conversations of the user: peer-to-peer conversations and conferences. Exchange stores
/// the conversation logs. missedItems contains the number of logs.
/// (conversationLogs_ref.md)
struct UCWA_EXPORT ConversationLogs : Resource {
  ConversationLogs() noexcept;
  ConversationLogs(const ConversationLogs& other);
  ConversationLogs(ConversationLogs&& other) noexcept;
  ConversationLogs& operator=(ConversationLogs other) noexcept;
  ~ConversationLogs();

  static constexpr std::string_view rel = "conversationLogs";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ConversationLogs>> self;  ///< The resource itself.
    /// A past conversation, as the user sees it.
    std::vector<Link<ConversationLog>> conversation_log;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the past conversations.
  struct Get {
    using Output = ConversationLogs;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class ConversationLogs::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The maximum number of conversation logs in the response.
  /// Int32.
  Builder& limit(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ConversationLogs>() noexcept;

}  // namespace ucwa
