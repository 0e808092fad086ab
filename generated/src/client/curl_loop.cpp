// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/curl_loop.hpp"

#include <algorithm>
#include <utility>

#include "client/own_thread.hpp"
#include "client/url.hpp"

namespace ucwa::client {
namespace {

using namespace std::chrono_literals;

/// How often the clocks are compared while there are transfers.
constexpr int active_wait_ms = 5000;
constexpr int idle_wait_ms = 60'000;

/// Initialises libcurl once in a program, before any thread uses it.
void initialise() {
  static const CURLcode result = curl_global_init(CURL_GLOBAL_DEFAULT);
  (void)result;
}

CURLM* new_multi() {
  initialise();
  return curl_multi_init();
}

}  // namespace

bool was_suspended(std::chrono::steady_clock::duration steady, std::chrono::system_clock::duration wall) {
  return wall - std::chrono::duration_cast<std::chrono::system_clock::duration>(steady) > 5s;
}

CurlTransport::Loop::Loop(CurlOptions options, Clock& clock)
    : options_(std::move(options)),
      clock_(clock),
      multi_(new_multi()),
      steady_(clock.now()),
      wall_(clock.wall()),
      thread_([this] { run(); }) {}

CurlTransport::Loop::~Loop() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  curl_multi_wakeup(multi_);
  thread_.join();
  curl_multi_cleanup(multi_);
}

Expected<Response, TransportError> CurlTransport::Loop::send(const HttpRequest& request,
                                                             const Cancellation& cancellation,
                                                             const Function<void()>& under_way) {
  Job job{{request, options_, under_way}, clock_.now()};
  if (std::string problem = job.transfer.problem(); !problem.empty())
    return TransportError{TransportError::Kind::invalid_url, std::move(problem)};
  if (cancellation.cancelled()) return TransportError{TransportError::Kind::cancelled, "cancelled"};
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(&job);
  }
  curl_multi_wakeup(multi_);
  // The hook is destroyed before the job, and waits for its action.
  const auto hook = cancellation.on_cancel([this, &job] {
    {
      const std::lock_guard lock(mutex_);
      if (job.done) return;
      cancelled_.push_back(&job);
    }
    curl_multi_wakeup(multi_);
  });
  {
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [&] { return job.done; });
  }
  return job.transfer.take();
}

void CurlTransport::Loop::run() {
  keep_signals_away();
  for (;;) {
    {
      const std::lock_guard lock(mutex_);
      if (stop_) return;
    }
    take_jobs();
    drop_cancelled();
    drop_stale();
    int running = 0;
    curl_multi_perform(multi_, &running);
    for (Job* job : active_) job->transfer.announce();
    collect();
    curl_multi_poll(multi_, nullptr, 0, active_.empty() ? idle_wait_ms : active_wait_ms, nullptr);
  }
}

void CurlTransport::Loop::take_jobs() {
  std::vector<Job*> jobs;
  {
    const std::lock_guard lock(mutex_);
    jobs.swap(waiting_);
  }
  for (Job* job : jobs) {
    active_.push_back(job);
    if (curl_multi_add_handle(multi_, job->transfer.handle()) == CURLM_OK) continue;
    job->transfer.fail(TransportError::Kind::protocol, "libcurl does not accept the request");
    finish(*job);
  }
}

void CurlTransport::Loop::drop_cancelled() {
  std::vector<Job*> jobs;
  {
    const std::lock_guard lock(mutex_);
    // A job that was cancelled since take_jobs() is removed in the next round.
    const auto begun = [&](const Job* job) {
      return std::find(waiting_.begin(), waiting_.end(), job) == waiting_.end();
    };
    const auto rest = std::stable_partition(cancelled_.begin(), cancelled_.end(), begun);
    jobs.assign(cancelled_.begin(), rest);
    cancelled_.erase(cancelled_.begin(), rest);
  }
  for (Job* job : jobs) {
    job->transfer.fail(TransportError::Kind::cancelled, "cancelled");
    finish(*job);
  }
}

/// After the machine was suspended most connections are dead without an error. Ends their transfers; a GET can be
/// repeated.
void CurlTransport::Loop::drop_stale() {
  const auto steady = clock_.now();
  const auto wall = clock_.wall();
  const bool suspended =
      was_suspended(steady - std::exchange(steady_, steady), wall - std::exchange(wall_, wall));
  if (!suspended) return;
  const auto jobs = active_;
  for (Job* job : jobs) {
    if (!job->transfer.is_get()) continue;
    job->transfer.fail(TransportError::Kind::timeout, "the machine was suspended");
    finish(*job);
  }
}

void CurlTransport::Loop::collect() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    const auto job = std::find_if(active_.begin(), active_.end(), [&](const Job* each) {
      return each->transfer.handle() == message->easy_handle;
    });
    if (job == active_.end()) continue;
    (*job)->transfer.finish(message->data.result);
    finish(**job);
  }
}

void CurlTransport::Loop::finish(Job& job) {
  curl_multi_remove_handle(multi_, job.transfer.handle());
  job.transfer.announce();
  active_.erase(std::remove(active_.begin(), active_.end(), &job), active_.end());
  if (options_.log) log(job);
  const std::lock_guard lock(mutex_);
  cancelled_.erase(std::remove(cancelled_.begin(), cancelled_.end(), &job), cancelled_.end());
  job.done = true;
  finished_.notify_all();
}

void CurlTransport::Loop::log(const Job& job) const {
  const auto url = Url::parse(job.transfer.request().url);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(clock_.now() - job.begin);
  options_.log(job.transfer.request().method + ' ' + (url ? url->without_query() : "") + " -> " +
               job.transfer.outcome() + " (" + std::to_string(took.count()) + " ms)");
}

}  // namespace ucwa::client
