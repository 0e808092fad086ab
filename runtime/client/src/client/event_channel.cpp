#include "client/event_channel.hpp"

#include <algorithm>
#include <utility>

namespace ucwa::client {
namespace {

using namespace std::chrono_literals;

/// By default the server responds after 180 seconds if there are no events; the rest is a margin for the network.
constexpr auto poll_limit = 180s + 30s;
/// Activity must be reported every four minutes, but this thread cannot do so while a P-GET waits: it is reported
/// before each P-GET during which it could become due.
constexpr auto activity_age = 4min - poll_limit - 10s;
/// Autodiscover is repeated after this many consecutive failures, since the user may have moved to another pool.
constexpr int failures_before_discovery = 5;
/// After this many consecutive empty responses the client waits before the next P-GET.
constexpr int most_empty_answers = 5;
/// Limit of the queue, so that a program that does not dispatch does not run out of memory. The server keeps further
/// events.
constexpr std::size_t most_queued = 100'000;

bool is(const ucwa::detail::FailureBase& failure, std::string_view subcode) {
  return failure.subcode && lower(failure.subcode->text()) == subcode;
}

bool is_final(const SignInError& error) {
  return (error.step == SignInError::Step::token && error.status != 0 && !error.transport &&
          error.status < 500) ||
         error.status == 403 || error.status == 410;
}

}  // namespace

EventChannel::EventChannel(Parts parts, Ended ended)
    : parts_(std::move(parts)),
      ended_(std::move(ended)),
      back_off_(500ms, 30s),
      active_(parts_.clock.now()) {}

void EventChannel::run() {
  next_ = parts_.current.pick(events_of);
  while (!over_ && !parts_.cancellation.cancelled()) poll();
}

void EventChannel::poll() {
  parts_.queue.wait_for_room(most_queued);
  if (std::exchange(read_again_, false)) read_again(parts_.current, parts_.exchange, parts_.cancellation);
  keep_alive();
  if (parts_.cancellation.cancelled()) return;
  const auto call = Link<Events>(next_).get().build();
  Exchange::Manner manner;
  manner.timeout = poll_limit;
  manner.repeat = false;
  manner.under_way = [this] { publish(); };
  const auto begin = parts_.clock.now();
  const auto response =
      parts_.exchange.send(call->request, parts_.current.base(), manner, parts_.cancellation);
  publish();
  if (!response) return failed(response.error());
  auto batch = call->decode(*response);
  if (!batch) return refused(batch.error());
  accept(*response, *std::move(batch), parts_.clock.now() - begin);
}

void EventChannel::accept(const Response& response, EventBatch batch,
                          std::chrono::steady_clock::duration took) {
  const auto* link = batch.resync   ? &batch.resync
                     : batch.next   ? &batch.next
                     : batch.resume ? &batch.resume
                                    : nullptr;
  if (link == nullptr) return pause();  // not a response of the event channel
  const bool reset = batch.resync || (!batch.next && batch.resume);
  const bool again = (*link)->href == next_ && response.body == last_body_;
  next_ = (*link)->href;
  last_body_ = response.body;
  if (again && !batch.senders.empty()) return pause();  // repeated: its events were already reported
  failures_ = 0;
  if (reset) {
    new_states_.push_back(State::resynchronised);
    read_again_ = true;
  }
  enter(State::online);
  const auto shared = std::make_shared<const EventBatch>(std::move(batch));
  const EventList events = shared->all();
  for (const Event& event : events) {
    new_events_.emplace_back(shared, &event);
    read_again_ = read_again_ || (event.link.rel == "me" && event.type == EventType::updated);
  }
  empty_answers_ = events.empty() && took < 1s ? empty_answers_ + 1 : 0;
  if (empty_answers_ >= most_empty_answers) return pause();
  back_off_.reset();
}

void EventChannel::failed(const ExchangeError& error) {
  if (parts_.cancellation.cancelled()) return;
  if (error.token && error.token->credentials_refused) return end(State::lost, error.token->message);
  if (error.problem.kind == AnyProblem::Kind::parameter) return end(State::lost, error.problem.message());
  ++failures_;
  // After the machine was suspended the old connection is dead and a new one works: retry at once, but only once.
  const TransportError* cause = error.problem.transport();
  const bool stale = cause != nullptr && (cause->kind == TransportError::Kind::timeout ||
                                          cause->kind == TransportError::Kind::protocol);
  if (failures_ == 1 && stale) return;
  enter(State::reconnecting);
  pause();
  if (failures_ % failures_before_discovery == 0 && !parts_.cancellation.cancelled()) recover(true);
}

void EventChannel::refused(const ucwa::detail::FailureBase& failure) {
  if (is(failure, "pgetreplaced"))
    return end(State::replaced, "another instance of this program took over the event channel");
  if (failure.status == 410)
    return end(State::lost, "the server ended the session: " + detail::describe(failure));
  enter(State::reconnecting);
  ++failures_;
  if (failure.status == 404 || failure.status == 401) return recover(failures_ > 1);
  const bool elsewhere =
      failure.status == 403 || (failure.status == 502 && failures_ % failures_before_discovery == 0);
  if (elsewhere) return recover(true);
  pause(retry_after(failure.headers));
}

void EventChannel::recover(bool from_discovery) {
  if (failures_ > 1) pause();
  if (parts_.cancellation.cancelled()) return;
  auto established = from_discovery ? parts_.steps.run(parts_.cancellation)
                                    : parts_.steps.make_application(parts_.cancellation);
  if (established) return recovered(*std::move(established));
  if (is_final(established.error()) && from_discovery) return end(State::lost, established.error().message);
}

void EventChannel::recovered(Established established) {
  const bool same = self_of(established.application) == parts_.current.pick(self_of);
  next_ = events_of(established.application);
  parts_.current.set(std::move(established));
  if (same) return;  // its links and operations are still valid
  parts_.operations.lose("the application had to be created again");
  new_states_.push_back(State::resynchronised);
}

void EventChannel::keep_alive() {
  const std::string href = parts_.current.pick(report_my_activity_of);
  if (href.empty() || parts_.clock.now() - active_ < activity_age) return;
  active_ = parts_.clock.now();
  Exchange::Manner manner;
  manner.timeout = 10s;
  manner.repeat = false;
  // A failure is ignored: it is sent again before a later P-GET, and a lost server is noticed by the P-GET.
  (void)parts_.exchange.send({"POST", href, {}, {}}, parts_.current.base(), manner, parts_.cancellation);
}

void EventChannel::pause(std::optional<std::chrono::milliseconds> asked) {
  publish();
  parts_.clock.wait(asked.value_or(back_off_.next()), parts_.cancellation);
}

void EventChannel::enter(State state) {
  if (std::exchange(state_, state) != state) new_states_.push_back(state);
}

void EventChannel::publish() {
  for (const State state : std::exchange(new_states_, {})) parts_.queue.push(state);
  for (const SharedEvent& event : std::exchange(new_events_, {})) {
    auto task = parts_.operations.see(event);
    parts_.queue.push(event);
    if (task) parts_.queue.push(std::move(task));
  }
}

void EventChannel::end(State state, const std::string& reason) {
  over_ = true;
  publish();
  ended_(reason);
  parts_.operations.lose(reason);
  parts_.queue.push(state);
  parts_.queue.end();
}

}  // namespace ucwa::client
