#include "client/core.hpp"

#include <utility>

#include "client/multipart.hpp"
#include "client/own_thread.hpp"
#include "client/random_id.hpp"

namespace ucwa::client::detail {
namespace {

using namespace std::chrono_literals;

constexpr auto sign_out_limit = 5s;

SignIn completed(SignIn sign_in) {
  if (sign_in.user_agent.empty()) sign_in.user_agent = "ucwa-client/1.0";
  if (sign_in.endpoint_id.empty()) sign_in.endpoint_id = random_id();
  return sign_in;
}

}  // namespace

Core::Core(Transport& transport, Clock& clock, SignIn sign_in)
    : clock_(clock),
      sign_in_(completed(std::move(sign_in))),
      exchange_(transport, clock, sign_in_),
      steps_(exchange_, sign_in_),
      queue_(std::make_shared<EventQueue>()),
      operations_(*queue_) {}

Core::~Core() { close(); }

std::optional<SignInError> Core::open() {
  auto established = steps_.run(cancellation_);
  if (!established) {
    closed_ = true;  // no application was created, so none must be deleted
    return std::move(established).error();
  }
  current_.set(*std::move(established));
  channel_ = std::make_unique<EventChannel>(
      EventChannel::Parts{clock_, exchange_, steps_, current_, *queue_, operations_, cancellation_},
      [this](const std::string& reason) { ended(reason); });
  thread_ = std::thread([this] {
    keep_signals_away();
    channel_->run();
  });
  return std::nullopt;
}

AnyProblem Core::signed_out() const {
  return {AnyProblem::Kind::signed_out, "the session has ended: " + reason()};
}

std::string Core::reason() const {
  const std::lock_guard lock(mutex_);
  return reason_;
}

void Core::ended(const std::string& reason) {
  {
    const std::lock_guard lock(mutex_);
    if (reason_.empty()) reason_ = reason;
  }
  over_ = true;
}

Expected<Response, AnyProblem> Core::exchange(const Request& request) {
  if (over_) return signed_out();
  auto response = exchange_.send(request, current_.base(), {}, cancellation_);
  if (!response) {
    if (cancellation_.cancelled()) return signed_out();
    return std::move(response).error().problem;
  }
  // makeMeAvailable changes what the user can do: presence, note, location and reportMyActivity appear.
  const bool available = request.method == "POST" && response->status / 100 == 2 &&
                         request.target == current_.pick(make_me_available_of);
  if (available) read_again(current_, exchange_, cancellation_);
  return *std::move(response);
}

std::vector<Expected<Response, AnyProblem>> Core::exchange_batch(const std::vector<Request>& requests) {
  Results results(requests.size());
  const bool offered = !current_.pick(batch_of).empty();
  const Url base = current_.base();
  Parts parts;
  const auto send_parts = [&] {
    if (parts.size() > 1) send_together(requests, parts, results);
    parts.clear();
  };
  for (std::size_t i = 0; offered && requests.size() > 1 && i < requests.size(); ++i) {
    if (fits_in_batch(requests[i], base)) parts.push_back(i);
    if (parts.size() == most_parts) send_parts();
  }
  send_parts();
  std::vector<Expected<Response, AnyProblem>> all;
  for (std::size_t i = 0; i < requests.size(); ++i)
    all.push_back(results[i] ? *std::move(results[i]) : exchange(requests[i]));
  return all;
}

/// Sets the result of each part, or none if it may be sent again. That is the case after 429, when the server has
/// done nothing; smaller batches are then tried. Otherwise nothing is sent again, since the server may have carried
/// it out.
void Core::send_together(const std::vector<Request>& requests, const Parts& parts, Results& results) {
  std::vector<const Request*> chosen;
  for (const std::size_t part : parts) chosen.push_back(&requests[part]);
  auto response = exchange(batch_request(current_.pick(batch_of), chosen, current_.base(), random_id()));
  const auto give_all = [&](const Expected<Response, AnyProblem>& result) {
    for (const std::size_t part : parts) results[part] = result;
  };
  if (!response) return give_all(std::move(response).error());
  if (response->status == 429) {
    const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(parts.size() / 2);
    for (const Parts& half : {Parts(parts.begin(), middle), Parts(middle, parts.end())}) {
      if (half.size() > 1) send_together(requests, half, results);
    }
    return;
  }
  if (response->status / 100 != 2) return give_all(*std::move(response));
  auto all = batch_responses(*response);
  if (!all || all->size() != parts.size())
    return give_all(AnyProblem(AnyProblem::Kind::server, "the response of the batch cannot be read"));
  for (std::size_t i = 0; i < parts.size(); ++i) results[parts[i]] = std::move((*all)[i]);
}

std::size_t Core::dispatch(std::chrono::milliseconds timeout, const Function<bool()>& enough) {
  const std::size_t count = queue_->dispatch(timeout, enough);
  if (!queue_->inside_handler() && close_after_handler_.exchange(false)) close();
  return count;
}

void Core::run() {
  if (queue_->inside_handler()) return;
  const auto enough = [this] { return stop_ || close_after_handler_; };
  while (!stop_.exchange(false)) {
    dispatch(24h, enough);
    if (queue_->finished()) return;
  }
}

void Core::stop() {
  stop_ = true;
  queue_->wake();
}

void Core::close() {
  if (queue_->inside_handler()) {
    close_after_handler_ = true;
    queue_->wake();
    return;
  }
  const std::lock_guard lock(closing_);
  if (std::exchange(closed_, true)) return;
  const bool was_over = over_;
  ended("close() was called");
  cancellation_.cancel();
  queue_->end_now();
  if (thread_.joinable()) thread_.join();
  if (!was_over) sign_out();
  operations_.lose("the session was closed");
  queue_->end_now();
}

/// Deletes the application; otherwise the server would delete it after about 15 minutes.
void Core::sign_out() {
  const auto call = Link<Application>(current_.pick(self_of)).delete_().build();
  if (!call) return;
  Exchange::Manner manner;
  manner.timeout = sign_out_limit;
  manner.repeat = false;
  (void)exchange_.send(call->request, current_.base(), manner, Cancellation());
}

}  // namespace ucwa::client::detail
