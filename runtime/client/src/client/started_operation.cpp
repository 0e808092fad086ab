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

std::unique_ptr<OperationFailure> failure(Kind kind, ErrorBody reason, std::string message) {
  return std::make_unique<OperationFailure>(OperationFailure{kind, std::move(reason), std::move(message)});
}

/// Empty if the operation succeeded.
std::unique_ptr<OperationFailure> end_of(const Followed& followed) {
  if (followed.end == End::succeeded) return nullptr;
  if (followed.end == End::lost) return failure(Kind::session_lost, {}, followed.message);
  ErrorBody reason = followed.reason ? *followed.reason : ErrorBody();
  if (followed.cancelled) return failure(Kind::cancelled, std::move(reason), "the operation was cancelled");
  return failure(Kind::failed, std::move(reason), followed.message);
}

}  // namespace

AnyOperation::AnyOperation(std::shared_ptr<Core> core, std::shared_ptr<Followed> followed)
    : core_(std::move(core)), followed_(std::move(followed)) {}

const std::string& AnyOperation::id() const noexcept { return followed_->id; }

bool AnyOperation::done() const { return has_ended(*followed_); }

std::unique_ptr<OperationFailure> AnyOperation::wait_until_done(std::chrono::milliseconds time,
                                                                std::string& json, std::string& location) {
  using Clock = std::chrono::steady_clock;
  const auto deadline =
      Clock::now() + std::min<std::chrono::milliseconds>(time, std::chrono::hours(24 * 365));
  while (!has_ended(*followed_)) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return failure(Kind::timed_out, {}, "the operation has not ended in time");
    if (core_->queue().inside_handler() || core_->queue().busy()) {
      std::unique_lock lock(followed_->mutex);
      followed_->changed.wait_until(lock, deadline, [&] { return followed_->end != End::running; });
    } else {
      core_->dispatch(left, [&] { return has_ended(*followed_); });
    }
  }
  const std::lock_guard lock(followed_->mutex);
  json = followed_->json;
  location = followed_->href;
  return end_of(*followed_);
}

std::string AnyOperation::latest() const {
  const std::lock_guard lock(followed_->mutex);
  return followed_->json;
}

Expected<Response, AnyProblem> AnyOperation::exchange(const Request& request) {
  return core_->exchange(request);
}

void AnyOperation::mark_cancelled() {
  const std::lock_guard lock(followed_->mutex);
  followed_->cancelled = true;
}

Subscription AnyOperation::follow(std::function<void(const Event&)> call) {
  auto handler = std::make_shared<Followed::Handler>();
  handler->call = std::move(call);
  const std::lock_guard lock(followed_->mutex);
  handler->first = followed_->events.size();
  followed_->handlers.push_back(handler);
  // Earlier events were, or will be, dispatched without this handler, so it gets them here.
  for (const SharedEvent& event : followed_->events) {
    core_->queue().push([handler, event, followed = followed_] {
      {
        const std::lock_guard guard(followed->mutex);
        if (!handler->active) return;
      }
      handler->call(*event);
    });
  }
  return Subscription([handler, followed = followed_] {
    const std::lock_guard guard(followed->mutex);
    handler->active = false;
    auto& all = followed->handlers;
    all.erase(std::remove(all.begin(), all.end(), handler), all.end());
  });
}

}  // namespace ucwa::client::detail
