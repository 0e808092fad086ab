#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "ucwa/client/clock.hpp"
#include "ucwa/client/function.hpp"
#include "ucwa/client/transport.hpp"

namespace ucwa::client {

/// Options of CurlTransport.
struct CurlOptions {
  std::string
      proxy;  ///< "http://proxy.contoso.com:8080"; empty: the proxy of the environment (https_proxy, no_proxy)
  std::string ca_file;  ///< certificates to trust, PEM; empty: those of the system
  std::chrono::milliseconds connect_timeout{10'000};       ///< for name, connection and TLS together
  std::size_t max_response_bytes = std::size_t{64} << 20;  ///< of a body after decompression

  /// Is called with one line for each request: method, scheme, host and path, status or error, time. The line never
  /// has a query, a header or a body, since these may contain credentials. Is called on the transport's own thread.
  Function<void(std::string_view line)> log;
};

/// Sends with libcurl. One thread owns all transfers; connections are reused; cancel() ends a transfer at
/// once. A request that may change something is never sent twice, although libcurl would do so on a connection that
/// the server has closed.
class UCWA_CLIENT_EXPORT CurlTransport : public Transport {
 public:
  /// Starts the thread. The clock must outlive the transport.
  explicit CurlTransport(CurlOptions options = {}, Clock& clock = Clock::real());
  /// @cond special_members
  CurlTransport(const CurlTransport&) = delete;
  CurlTransport& operator=(const CurlTransport&) = delete;
  /// @endcond
  /// Ends the thread. No send() may be running.
  ~CurlTransport() override;

  [[nodiscard]] Expected<Response, TransportError> send(const HttpRequest& request,
                                                        const Cancellation& cancellation) override;
  [[nodiscard]] Expected<Response, TransportError> send_announced(const HttpRequest& request,
                                                                  const Cancellation& cancellation,
                                                                  const Function<void()>& under_way) override;

 private:
  class Loop;
  std::shared_ptr<Loop> loop_;  // compiles faster than a std::unique_ptr
};

}  // namespace ucwa::client
