#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether the user took part in a past conversation.
/// (ConversationLogStatus_ref.md:1)
enum class ConversationLogStatus {
  /// The user answered.
  /// (ConversationLogStatus_ref.md:9)
  archived,
  /// The user did not answer; missedItems counts these.
  /// (ConversationLogStatus_ref.md:10)
  missed,
};

namespace detail {
template <>
struct Names<ConversationLogStatus> {
  static constexpr std::string_view list[] = {
      "Archived",
      "Missed",
  };
};
}  // namespace detail

}  // namespace ucwa
