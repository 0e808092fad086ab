// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/client/started_operation.hpp"

#include <algorithm>

#include "client/core.hpp"

namespace ucwa::client::detail {
namespace {

using Kind = OperationFailure::Kind;
using End = Followed::End;

bool has_ended(const Followed& followed) {
  const std::lock_guard lock(followed.mutex);
  return followed.end != End::running;
}

/// Why the operation ended without success.
OperationFailure failure_of(const Followed& followed) {
  if (followed.end == End::lost) return {Kind::session_lost, {}, followed.message};
  ErrorBody reason = followed.reason ? *followed.reason : ErrorBody();
  if (followed.cancelled) return {Kind::cancelled, std::move(reason), "the operation was cancelled"};
  return {Kind::failed, std::move(reason), followed.message};
}

}  // namespace

AnyOperation::AnyOperation(std::shared_ptr<Core> core, std::shared_ptr<Followed> followed)
    : core_(std::move(core)), followed_(std::move(followed)) {}

const std::string& AnyOperation::id() const noexcept { return followed_->id; }

bool AnyOperation::done() const { return has_ended(*followed_); }

bool AnyOperation::wait_until_end(std::chrono::milliseconds time) {
  using Clock = std::chrono::steady_clock;
  const auto deadline =
      Clock::now() + std::min<std::chrono::milliseconds>(time, std::chrono::hours(24 * 365));
  while (!has_ended(*followed_)) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return false;
    if (core_->queue().inside_handler() || core_->queue().busy()) {
      std::unique_lock lock(followed_->mutex);
      followed_->changed.wait_until(lock, deadline, [&] { return followed_->end != End::running; });
    } else {
      core_->dispatch(left, [&] { return has_ended(*followed_); });
    }
  }
  return true;
}

bool AnyOperation::wait_until_done(std::chrono::milliseconds time, std::string& json,
                                   OperationFailure& failure) {
  if (!wait_until_end(time)) {
    failure = {Kind::timed_out, {}, "the operation has not ended in time"};
    return false;
  }
  std::string href;
  {
    const std::lock_guard lock(followed_->mutex);
    if (followed_->end != End::succeeded) {
      failure = failure_of(*followed_);
      return false;
    }
    json = followed_->json;
    href = followed_->href;
  }
  if (!json.empty()) return true;
  // No event contained the resource.
  auto response = core_->exchange({"GET", href, {{"Accept", "application/json"}}, {}});
  if (response && response->status == 200) json = std::move(response->body);
  return true;
}

OperationFailure AnyOperation::unreadable() {
  return {Kind::failed, {}, "it succeeded, but its resource cannot be read"};
}

std::string AnyOperation::latest() const {
  const std::lock_guard lock(followed_->mutex);
  return followed_->json;
}

bool AnyOperation::cancel_at(const std::string& href) {
  const auto response = core_->exchange({"POST", href, {}, {}});
  if (!response || response->status / 100 != 2) return false;
  const std::lock_guard lock(followed_->mutex);
  followed_->cancelled = true;
  return true;
}

Subscription AnyOperation::follow(Function<void(const Event&)> handler) {
  auto entry = std::make_shared<Followed::Handler>();
  entry->call = std::move(handler);
  const std::lock_guard lock(followed_->mutex);
  entry->first = followed_->events.size();
  followed_->handlers.push_back(entry);
  // Earlier events were, or will be, dispatched without this handler, so it gets them here.
  for (const SharedEvent& event : followed_->events) {
    core_->queue().push([entry, event, followed = followed_] {
      {
        const std::lock_guard guard(followed->mutex);
        if (!entry->active) return;
      }
      entry->call(*event);
    });
  }
  return Subscription([entry, followed = followed_] {
    const std::lock_guard guard(followed->mutex);
    entry->active = false;
    auto& all = followed->handlers;
    all.erase(std::remove(all.begin(), all.end(), entry), all.end());
  });
}

}  // namespace ucwa::client::detail
