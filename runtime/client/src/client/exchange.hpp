#pragma once

#include <mutex>
#include <string>

#include "client/photo_cookie.hpp"
#include "client/token_store.hpp"
#include "ucwa/client/problem.hpp"

namespace ucwa::client {

/// Why a request has no response.
struct ExchangeError {
  AnyProblem problem;
  std::unique_ptr<TokenError> token;  ///< if the reason is that there is no token
};

/// Sends requests with the right token, and again where that cannot do harm.
class Exchange {
 public:
  Exchange(Transport& transport, Clock& clock, const SignIn& sign_in)
      : transport_(transport),
        clock_(clock),
        trust_(sign_in),
        user_agent_(sign_in.user_agent),
        requester_(transport, clock, trust_, sign_in),
        tokens_(requester_, clock) {}

  /// How a request is to be sent.
  struct Manner {
    std::chrono::milliseconds timeout{30'000};
    bool repeat = true;  ///< after a failure of the transport, 429 and 503, as far as that is safe
    std::function<void()> under_way = {};  ///< see Transport::send_announced
  };

  /// Any status but a 401 that a new token helps against is a response. The request's target is absolute or starts at
  /// `base`; where that leads is held against Trust.
  [[nodiscard]] Expected<Response, ExchangeError> send(const Request& request, const Url& base,
                                                       const Manner& manner,
                                                       const Cancellation& cancellation);

  [[nodiscard]] const Trust& trust() const noexcept { return trust_; }

 private:
  [[nodiscard]] Expected<Response, ExchangeError> authorised(HttpRequest& request, const Url& url,
                                                             const Manner& manner,
                                                             const Cancellation& cancellation);

  Transport& transport_;
  Clock& clock_;
  Trust trust_;
  std::string user_agent_;
  TokenRequester requester_;
  TokenStore tokens_;
  PhotoCookie cookie_;
};

}  // namespace ucwa::client
