// Made by ucwagen from Status_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

#pragma push_macro("Status")
#undef Status

namespace ucwa {

/// The status of a job, such as the delivery of a message. The status of an event has other values:
/// Success and Failure.
/// (Status_ref.md)
enum class Status {
  /// The job has failed.
  failed,
  /// The job is pending.
  pending,
  /// The job has succeeded.
  succeeded,
};

template <>
struct detail::Names<Status> {
  static constexpr std::string_view list[] = {
      "Failed",
      "Pending",
      "Succeeded",
  };
};

}  // namespace ucwa

#pragma pop_macro("Status")
