#pragma once

#include <chrono>
#include <string>

#include "ucwa/client/cancellation.hpp"
#include "ucwa/client/function.hpp"
#include "ucwa/runtime/expected.hpp"
#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// A request with all headers, ready for the network.
struct HttpRequest {
  std::string method;                         ///< GET, POST, PUT or DELETE
  std::string url;                            ///< absolute, http or https
  Headers headers;                            ///< all headers to send, including Authorization
  std::string body;                           ///< may be empty
  std::chrono::milliseconds timeout{30'000};  ///< from name resolution to the last byte
  bool integrated_authentication =
      false;  ///< respond to a Negotiate or NTLM challenge as the user of this machine
};

/// Why there is no response.
struct TransportError {
  /// What went wrong.
  enum class Kind {
    invalid_url,  ///< the URL or a header field cannot be sent
    resolve,      ///< the host's name is unknown; nothing was sent
    connect,      ///< no connection; nothing was sent
    tls,          ///< no secure connection, or a wrong certificate; nothing was sent
    timeout,      ///< no complete response in time; the server may have seen the request
    cancelled,    ///< the caller cancelled it
    too_large,    ///< the response is larger than the limit
    protocol,     ///< the connection broke, or the response is not HTTP; the server may have seen the request
  };

  Kind kind = Kind::protocol;  ///< what went wrong
  std::string message;         ///< for people; holds no credentials

  /// True if the server cannot have seen the request, so that even a POST may be repeated.
  [[nodiscard]] bool nothing_was_sent() const noexcept {
    return kind == Kind::resolve || kind == Kind::connect || kind == Kind::tls || kind == Kind::invalid_url;
  }
};

/// Sends requests. Redirects are not followed: the caller decides where credentials may be sent.
class UCWA_CLIENT_EXPORT Transport {
 public:
  virtual ~Transport();

  /// Sends one request and waits for its response, of any status. Is called on several threads at once.
  [[nodiscard]] virtual Expected<Response, TransportError> send(const HttpRequest& request,
                                                                const Cancellation& cancellation) = 0;

  /// The same, but calls `under_way` once when the request is being sent, on any thread. The default
  /// calls it before send(); override it if your library can tell the moment more exactly.
  [[nodiscard]] virtual Expected<Response, TransportError> send_announced(const HttpRequest& request,
                                                                          const Cancellation& cancellation,
                                                                          const Function<void()>& under_way);
};

}  // namespace ucwa::client
