// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/client/curl_transport.hpp"

#include "client/curl_loop.hpp"

namespace ucwa::client {

CurlTransport::CurlTransport(CurlOptions options, Clock& clock)
    : loop_(std::make_shared<Loop>(std::move(options), clock)) {}

CurlTransport::~CurlTransport() = default;

Expected<Response, TransportError> CurlTransport::send(const HttpRequest& request,
                                                       const Cancellation& cancellation) {
  return loop_->send(request, cancellation, nullptr);
}

Expected<Response, TransportError> CurlTransport::send_announced(const HttpRequest& request,
                                                                 const Cancellation& cancellation,
                                                                 const Function<void()>& under_way) {
  return loop_->send(request, cancellation, under_way);
}

}  // namespace ucwa::client
