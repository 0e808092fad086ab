// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/client/transport.hpp"

namespace ucwa::client {

Transport::~Transport() = default;

Expected<Response, TransportError> Transport::send_announced(const HttpRequest& request,
                                                             const Cancellation& cancellation,
                                                             const Function<void()>& under_way) {
  under_way();
  return send(request, cancellation);
}

}  // namespace ucwa::client
