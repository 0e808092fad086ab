// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "ucwa/client/cancellation.hpp"
#include "ucwa/runtime/expected.hpp"
#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// A request as it goes over the network.
struct HttpRequest {
  std::string method;                         ///< GET, POST, PUT or DELETE
  std::string url;                            ///< absolute, http or https
  Headers headers;                            ///< as they are to be sent, Authorization among them
  std::string body;                           ///< may be empty
  std::chrono::milliseconds timeout{30'000};  ///< for everything, from the name's resolution to the last byte
  bool integrated_authentication =
      false;  ///< answer a Negotiate or NTLM challenge as the user of this machine
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
    cancelled,    ///< the caller gave up
    too_large,    ///< the response is larger than is allowed
    protocol,     ///< the connection broke, or what came is not HTTP; the server may have seen the request
  };

  Kind kind = Kind::protocol;  ///< what went wrong
  std::string message;         ///< for people; holds no credentials

  /// True if the server cannot have seen the request, so that even a POST may be repeated.
  [[nodiscard]] bool nothing_was_sent() const noexcept {
    return kind == Kind::resolve || kind == Kind::connect || kind == Kind::tls || kind == Kind::invalid_url;
  }
};

/// Sends requests. Redirects are not followed: the caller decides where a credential may go.
class UCWA_CLIENT_EXPORT Transport {
 public:
  virtual ~Transport();

  /// Sends one request and waits for its response, of any status. Is called from several threads at once.
  [[nodiscard]] virtual Expected<Response, TransportError> send(const HttpRequest& request,
                                                                const Cancellation& cancellation) = 0;

  /// The same, and calls `under_way` once as soon as the request is on its way, from any thread. What is given here
  /// calls it before send(); override it where the moment can be told more exactly.
  [[nodiscard]] virtual Expected<Response, TransportError> send_announced(
      const HttpRequest& request, const Cancellation& cancellation, const std::function<void()>& under_way);
};

}  // namespace ucwa::client
