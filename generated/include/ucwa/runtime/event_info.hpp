// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <string_view>

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What happened: to a resource (added, updated, deleted) or to an operation (started, updated, completed).
enum class EventType { added, updated, deleted, started, completed };

/// How urgently the server delivers an event; the events resource's parameters set the delays.
enum class Priority { low, medium, high };

namespace detail {
template <>
struct Names<EventType> {
  static constexpr std::string_view list[] = {"added", "updated", "deleted", "started", "completed"};
};
template <>
struct Names<Priority> {
  static constexpr std::string_view list[] = {"Low", "Medium", "High"};
};
}  // namespace detail

/// One row of a page's table of events.
struct EventInfo {
  EventType type;             ///< what happens
  std::string_view resource;  ///< rel of the resource that the event is about
  Priority priority;          ///< how soon it is delivered
  std::string_view sender;    ///< rel of the resource that sends it
};

}  // namespace ucwa
