#pragma once

#include "ucwa/runtime/open.hpp"

#pragma push_macro("Status")
#undef Status

namespace ucwa {

/// What became of a task of the server, such as the delivery of a message. The status of an event
/// has words of its own: Success and Failure.
/// (Status_ref.md:1)
enum class Status {
  /// It did not work.
  /// (Status_ref.md:9)
  failed,
  /// It is still under way; wait for the completed event.
  /// (Status_ref.md:10)
  pending,
  /// It worked.
  /// (Status_ref.md:11)
  succeeded,
};

namespace detail {
template <>
struct Names<Status> {
  static constexpr std::string_view list[] = {
      "Failed",
      "Pending",
      "Succeeded",
  };
};
}  // namespace detail

}  // namespace ucwa

#pragma pop_macro("Status")
