#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// When the rules of callForwardingSettings apply.
/// (ActivePeriod_ref.md:1)
enum class ActivePeriod {
  /// At any hour.
  /// (ActivePeriod_ref.md:9)
  always,
  /// Only in the working hours that the user's mailbox calendar states.
  /// (ActivePeriod_ref.md:10)
  workhours,
};

namespace detail {
template <>
struct Names<ActivePeriod> {
  static constexpr std::string_view list[] = {
      "Always",
      "Workhours",
  };
};
}  // namespace detail

}  // namespace ucwa
