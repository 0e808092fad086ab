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
  std::unique_ptr<TokenError> token;  ///< set if there is no token
};

/// Sends requests with the right token, and repeats them if that is safe.
class Exchange {
 public:
  Exchange(Transport& transport, Clock& clock, const SignIn& sign_in)
      : transport_(transport),
        clock_(clock),
        trust_(sign_in),
        user_agent_(sign_in.user_agent),
        requester_(transport, clock, trust_, sign_in),
        tokens_(requester_, clock) {}

  /// Options of a request.
  struct Manner {
    std::chrono::milliseconds timeout{30'000};
    bool repeat = true;               ///< repeat after a transport failure, 429 and 503, if that is safe
    Function<void()> under_way = {};  ///< see Transport::send_announced
  };

  /// Returns a response of any status; after a 401 a new token is tried first. The request's target is absolute or
  /// relative to `base`; the resulting address is checked by Trust.
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
