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
  /// @cond special_members
  ConversationExtensionResult() noexcept;
  ConversationExtensionResult(const ConversationExtensionResult& other);
  ConversationExtensionResult(ConversationExtensionResult&& other) noexcept;
  ConversationExtensionResult& operator=(ConversationExtensionResult other) noexcept;
  ~ConversationExtensionResult();
  /// @endcond

  static constexpr std::string_view rel = "conversationExtensionResult";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What the extension reports, in whatever form it chooses.
  /// Unknown. (conversationExtensionResult_ref.md:11)
  std::optional<JsonText> result;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ConversationExtensionResult>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ConversationExtensionResult>() noexcept;
}

}  // namespace ucwa
