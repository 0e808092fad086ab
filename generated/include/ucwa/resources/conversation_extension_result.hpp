// Made by ucwagen from conversationExtensionResult_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ConversationExtensionResult;
detail::Offers<0> offers(const ConversationExtensionResult*);

/// The result of a conversation extension. No other page of the reference links to this resource.
/// (conversationExtensionResult_ref.md)
struct UCWA_EXPORT ConversationExtensionResult : Resource {
  ConversationExtensionResult() noexcept;
  ConversationExtensionResult(const ConversationExtensionResult& other);
  ConversationExtensionResult(ConversationExtensionResult&& other) noexcept;
  ConversationExtensionResult& operator=(ConversationExtensionResult other) noexcept;
  ~ConversationExtensionResult();

  static constexpr std::string_view rel = "conversationExtensionResult";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The result that the extension returned.
  /// Unknown.
  std::optional<JsonText> result;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ConversationExtensionResult>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ConversationExtensionResult>() noexcept;

}  // namespace ucwa
