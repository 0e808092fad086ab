#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The outcome that an extension of a conversation reports.
/// (conversationExtensionResult_ref.md:1)
struct UCWA_EXPORT ConversationExtensionResult : Resource {
  ConversationExtensionResult();
  ConversationExtensionResult(const ConversationExtensionResult& other);
  ConversationExtensionResult(ConversationExtensionResult&& other) noexcept;
  ConversationExtensionResult& operator=(ConversationExtensionResult other) noexcept;
  ~ConversationExtensionResult();

  static constexpr std::string_view rel = "conversationExtensionResult";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 0> scopes{};
  static constexpr std::array<EventInfo, 0> events{};

  /// What the extension reports, in whatever form it chooses.
  /// Unknown. (conversationExtensionResult_ref.md:11)
  std::optional<JsonText> result;

  struct Links {
    std::optional<Link<ConversationExtensionResult>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ConversationExtensionResult>() noexcept;
}

}  // namespace ucwa
