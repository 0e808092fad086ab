#include "generator/serve/session/event_channel.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ucwagen::serve {
namespace {

Milliseconds seconds(long long count) { return std::chrono::seconds(count); }

}  // namespace

EventChannel::~EventChannel() {
  timeline_.cancel(wake_);
  if (pending_) timeline_.cancel(pending_->timeout);
}

std::string EventChannel::href_of(long long ack) const {
  return href_ + "?ack=" + std::to_string(ack) + suffix_;
}

/// Merges updates of one resource: the last one is kept, at its position, with the due time of the first.
void EventChannel::merge(const ChannelEvent& event, Milliseconds& due) {
  if (event.event.value("type", "") != "updated") return;
  const auto same = std::ranges::find_if(queue_, [&](const Queued& queued) {
    const Json& other = queued.event.event;
    return other.value("type", "") == "updated" &&
           other.value("link", Json()) == event.event.value("link", Json()) &&
           other.value("in", Json()) == event.event.value("in", Json()) && !other.contains("reason");
  });
  if (same == queue_.end()) return;
  due = std::min(due, same->due);
  queue_.erase(same);
}

void EventChannel::push(ChannelEvent event) {
  Milliseconds due = timeline_.now();
  if (event.priority == Priority::medium) due += medium_;
  if (event.priority == Priority::low) due += low_;
  merge(event, due);
  queue_.push_back({std::move(event), due});
  plan();
}

/// Schedules a check when the first event is due, but after the current action, which may queue further events.
void EventChannel::plan() {
  timeline_.cancel(std::exchange(wake_, 0));
  if (!pending_ || queue_.empty()) return;
  Milliseconds due = queue_.front().due;
  for (const auto& queued : queue_) due = std::min(due, queued.due);
  wake_ = timeline_.after(due - timeline_.now(), [this] { wake(); });
}

void EventChannel::wake() {
  wake_ = 0;
  if (pending_ && released()) {
    respond();
  } else {
    plan();
  }
}

bool EventChannel::released() const {
  return std::ranges::any_of(queue_, [&](const Queued& queued) { return queued.due <= timeline_.now(); });
}

Answer EventChannel::replaced() const {
  return error_answer(api_, {409, "PGetReplaced", "Another request has taken the place of this one.", {}});
}

void EventChannel::poll(const Poll& poll, const ExchangePtr& exchange, Respond respond) {
  last_active_ = timeline_.now();
  if (poll.low) low_ = seconds(*poll.low);
  if (poll.medium) medium_ = seconds(*poll.medium);
  if (poll.timeout) timeout_ = seconds(*poll.timeout);
  const long long ack = poll.ack.value_or(sent_ ? next_ - 1 : next_);
  if (sent_ && ack == next_ - 1) return respond({.status = 200, .document = *sent_});
  if (ack != next_) return resync(respond, ack);
  if (pending_ && !pending_->exchange->abandoned) {
    if (poll.priority < pending_->priority) return respond(replaced());
    end(replaced());
  }
  if (pending_) {
    timeline_.cancel(pending_->timeout);
    pending_.reset();
  }
  sent_.reset();
  const auto timeout = timeline_.after(timeout_, [this] { this->respond(); });
  pending_ = Pending{exchange, std::move(respond), poll.priority, timeout};
  plan();
}

void EventChannel::resync(const Respond& respond, long long asked) const {
  const long long first = sent_ ? next_ - 1 : next_;
  respond({.status = 200,
           .document = Json{
               {"rel", "events"},
               {"_links", {{"self", {{"href", href_of(asked)}}}, {"resync", {{"href", href_of(first)}}}}}}});
}

void EventChannel::end(const Answer& answer) {
  if (!pending_) return;
  Pending pending = std::move(*pending_);
  pending_.reset();
  timeline_.cancel(pending.timeout);
  if (!pending.exchange->abandoned) pending.respond(answer);
}

void EventChannel::announce_resume() {
  queue_.clear();
  resume_ = true;
  low_ = seconds(15);
  medium_ = seconds(5);
  timeout_ = seconds(180);
}

/// The number of events up to the last one that is due; events before it are sent with it.
std::size_t EventChannel::due_count() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < queue_.size(); ++i)
    if (queue_[i].due <= timeline_.now()) count = i + 1;
  return count;
}

Json EventChannel::package(std::size_t count) const {
  const std::string link = resume_ ? "resume" : "next";
  Json document{{"rel", "events"},
                {"_links", {{"self", {{"href", href_of(next_)}}}, {link, {{"href", href_of(next_ + 1)}}}}},
                {"sender", Json::array()}};
  Json& senders = document["sender"];
  for (std::size_t i = 0; i < count; ++i) {
    const auto& event = queue_[i].event;
    if (senders.empty() || senders.back()["href"] != event.sender["href"]) {
      senders.push_back(event.sender);
      senders.back()["events"] = Json::array();
    }
    senders.back()["events"].push_back(event.event);
  }
  return document;
}

void EventChannel::respond() {
  if (!pending_) return;
  if (pending_->exchange->abandoned) {  // the client is gone; it will request the same number again
    timeline_.cancel(pending_->timeout);
    pending_.reset();
    return;
  }
  const std::size_t count = due_count();
  sent_ = package(count);
  queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(count));
  ++next_;
  resume_ = false;
  last_active_ = timeline_.now();
  end({.status = 200, .document = *sent_});
}

}  // namespace ucwagen::serve
