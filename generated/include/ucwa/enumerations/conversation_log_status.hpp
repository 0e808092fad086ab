// Made by ucwagen from ConversationLogStatus_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the user answered a past conversation.
/// (ConversationLogStatus_ref.md)
enum class ConversationLogStatus {
  /// The user answered the conversation.
  archived,
  /// The user missed the conversation.
  missed,
};

template <>
struct detail::Names<ConversationLogStatus> {
  static constexpr std::string_view list[] = {
      "Archived",
      "Missed",
  };
};

}  // namespace ucwa
