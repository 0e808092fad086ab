#include "client/operations.hpp"

#include <algorithm>

#include "client/url.hpp"
#include "ucwa/resources/root.hpp"
#include "ucwa/runtime/codec.hpp"

namespace ucwa::client {
namespace {

using detail::Followed;

constexpr std::size_t most_unclaimed = 1000;

/// Only the path, in lower case: a Location may be absolute while events have relative links, and servers differ in
/// case.
std::string place_of(std::string_view href) {
  const auto url = Url::parse(href);
  return lower(url ? std::string_view(url->path) : href);
}

std::string member(const std::string& json, std::string_view name) {
  const auto object = decode<Root>(json);  // any resource will do: unknown members are kept
  return object ? object->extra.text(name) : std::string();
}

/// The resource in the event that has the operationId, or nullptr.
const std::string* resource_of(const Event& event, const std::string& id) {
  for (const Event::Embedded& embedded : event.embedded) {
    // Most events do not belong to an operation, so the text is only parsed if it contains the id.
    if (embedded.json.find(id) != std::string::npos && member(embedded.json, "operationId") == id)
      return &embedded.json;
  }
  return nullptr;
}

bool tells_of_operation(const Event& event) {
  return event.type == EventType::started || event.type == EventType::updated ||
         event.type == EventType::completed;
}

/// Whether the operation succeeded. If a completed event has no status, the state of its resource decides.
bool has_succeeded(const Event& event, const std::string& json) {
  if (event.status) return *event.status == EventStatus::success;
  const std::string state = lower(member(json, "state"));
  if (state == "failed" || state == "declined" || state == "cancelled") return false;
  return state == "connected" || !event.reason;
}

void complete(Followed& followed, const Event& event) {
  const bool good = has_succeeded(event, followed.json);
  followed.end = good ? Followed::End::succeeded : Followed::End::failed;
  followed.reason = event.reason;
  if (!good) {
    followed.message = "the operation failed";
    if (event.reason && event.reason->code) followed.message += ": " + event.reason->code->text();
    if (event.reason && event.reason->subcode) followed.message += '/' + event.reason->subcode->text();
    if (event.reason && event.reason->message) followed.message += ": " + *event.reason->message;
  }
  followed.changed.notify_all();
}

}  // namespace

Operations::Followed Operations::add(std::string id) {
  auto followed = std::make_shared<detail::Followed>();
  followed->id = std::move(id);
  const std::lock_guard lock(mutex_);
  all_.erase(std::remove_if(all_.begin(), all_.end(), [](const auto& weak) { return weak.expired(); }),
             all_.end());
  all_.push_back(followed);
  ++starting_;
  return followed;
}

void Operations::started(const Followed& followed, std::string_view location) {
  std::vector<SharedEvent> unclaimed;
  {
    const std::lock_guard lock(mutex_);
    if (--starting_ == 0)
      unclaimed.swap(unclaimed_);
    else
      unclaimed = unclaimed_;
    const std::lock_guard guard(followed->mutex);
    if (followed->href.empty()) followed->href = place_of(location);
  }
  for (const SharedEvent& event : unclaimed) {
    if (auto task = give(followed, event)) queue_.push(std::move(task));
  }
  queue_.wake();
}

void Operations::forget(const Followed& followed) {
  const std::lock_guard lock(mutex_);
  if (--starting_ == 0) unclaimed_.clear();
  all_.erase(
      std::remove_if(all_.begin(), all_.end(), [&](const auto& weak) { return weak.lock() == followed; }),
      all_.end());
}

EventQueue::Task Operations::see(const SharedEvent& event) {
  std::vector<Followed> all;
  {
    const std::lock_guard lock(mutex_);
    if (all_.empty() || !tells_of_operation(*event)) return {};
    for (const auto& weak : all_) {
      if (auto followed = weak.lock()) all.push_back(std::move(followed));
    }
  }
  for (const Followed& followed : all) {
    if (auto task = give(followed, event)) return task;
  }
  const std::lock_guard lock(mutex_);
  if (starting_ > 0 && unclaimed_.size() < most_unclaimed) unclaimed_.push_back(event);
  return {};
}

/// Adds the event to the operation. Empty if it belongs to another operation.
EventQueue::Task Operations::give(const Followed& followed, const SharedEvent& event) {
  std::size_t number = 0;
  {
    const std::lock_guard lock(followed->mutex);
    if (followed->end != detail::Followed::End::running) return {};
    const std::string* json = followed->id.empty() ? nullptr : resource_of(*event, followed->id);
    const std::string place = place_of(event->link.href);
    if (json == nullptr && (followed->href.empty() || place != followed->href)) return {};
    if (followed->href.empty()) followed->href = place;
    if (json == nullptr) json = event->find(event->link.rel);
    if (json != nullptr) followed->json = *json;
    number = followed->events.size();
    followed->events.push_back(event);
    // Events of another resource, such as an accepted message, do not end this operation.
    if (event->type == EventType::completed && (place == followed->href || json != nullptr))
      complete(*followed, *event);
  }
  return [followed, event, number] {
    std::unique_lock lock(followed->mutex);
    const auto handlers = followed->handlers;
    for (const auto& handler : handlers) {
      if (!handler->active || handler->first > number) continue;
      lock.unlock();
      handler->call(*event);
      lock.lock();
    }
  };
}

void Operations::lose(const std::string& message) {
  std::vector<std::weak_ptr<detail::Followed>> all;
  {
    const std::lock_guard lock(mutex_);
    all = all_;
  }
  for (const auto& weak : all) {
    const auto followed = weak.lock();
    if (!followed) continue;
    const std::lock_guard lock(followed->mutex);
    if (followed->end != detail::Followed::End::running) continue;
    followed->end = detail::Followed::End::lost;
    followed->message = message;
    followed->changed.notify_all();
  }
  queue_.wake();
}

}  // namespace ucwa::client
