// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <curl/curl.h>

#include "ucwa/client/curl_transport.hpp"

namespace ucwa::client {

/// One transfer with libcurl. It is a local variable of the send() that waits for it.
class CurlTransfer {
 public:
  CurlTransfer(const HttpRequest& request, const CurlOptions& options, const Function<void()>& under_way);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;
  ~CurlTransfer();

  /// Why the request cannot be sent; empty if it can.
  [[nodiscard]] std::string problem() const;
  [[nodiscard]] CURL* handle() const noexcept { return handle_; }
  [[nodiscard]] bool is_get() const noexcept { return request_.method == "GET"; }
  [[nodiscard]] const HttpRequest& request() const noexcept { return request_; }
  void announce();
  /// Converts libcurl's result.
  void finish(CURLcode result);
  void fail(TransportError::Kind kind, std::string message);
  /// For the log: the status, or what went wrong.
  [[nodiscard]] std::string outcome() const;
  [[nodiscard]] Expected<Response, TransportError> take();

 private:
  static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self);
  static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self);
  static int on_request(void* self, char*, char*, int, int);
  void set_options();
  void set_method();
  void set_credentials();
  [[nodiscard]] TransportError::Kind kind_of(CURLcode result) const;

  const HttpRequest& request_;
  const CurlOptions& options_;
  const Function<void()>& under_way_;
  CURL* handle_;
  curl_slist* headers_ = nullptr;
  Response response_;
  TransportError error_;
  bool failed_ = false;
  bool announced_ = false;
  bool too_large_ = false;
  bool headers_complete_ = false;
  int times_sent_ = 0;
  char detail_[CURL_ERROR_SIZE] = {};
};

/// True if the machine was suspended between two readings of both clocks: the time of day then advanced further.
[[nodiscard]] bool was_suspended(std::chrono::steady_clock::duration steady,
                                 std::chrono::system_clock::duration wall);

/// The thread that owns all transfers.
class CurlTransport::Loop {
 public:
  Loop(CurlOptions options, Clock& clock);
  ~Loop();

  Expected<Response, TransportError> send(const HttpRequest& request, const Cancellation& cancellation,
                                          const Function<void()>& under_way);

 private:
  struct Job {
    CurlTransfer transfer;
    std::chrono::steady_clock::time_point begin = {};
    bool done = false;
  };

  void run();
  void take_jobs();
  void drop_cancelled();
  void drop_stale();
  void collect();
  void finish(Job& job);
  void log(const Job& job) const;

  CurlOptions options_;
  Clock& clock_;
  CURLM* multi_;
  std::mutex mutex_;
  std::condition_variable finished_;
  std::vector<Job*> waiting_;    ///< to be started by the thread
  std::vector<Job*> cancelled_;  ///< to be ended by the thread
  bool stop_ = false;
  std::vector<Job*> active_;  ///< used by the thread only
  std::chrono::steady_clock::time_point steady_;
  std::chrono::system_clock::time_point wall_;
  std::thread thread_;
};

}  // namespace ucwa::client
