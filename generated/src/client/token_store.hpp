// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "client/token_request.hpp"

namespace ucwa::client {

/// The tokens of a session, each bound to scheme, host and port. Of several threads that need a new one for the same
/// place, the first asks and the others wait for what it gets.
class TokenStore {
 public:
  explicit TokenStore(const TokenRequester& requester, Clock& clock) : requester_(requester), clock_(clock) {}

  /// The Authorization field for that place; empty if there is no token. Renews one that is about to expire.
  [[nodiscard]] std::string header_for(const Url& url, const Cancellation& cancellation);
  /// What to send after a 401: `sent` is the Authorization field of the request that was refused, or empty.
  [[nodiscard]] Expected<std::string, TokenError> renewed(const Url& url, const std::string& sent,
                                                          const Challenge& challenge,
                                                          const Cancellation& cancellation);

 private:
  struct Place {
    std::mutex mutex;
    Token token;
    Challenge challenge;
    std::unique_ptr<TokenError> refused;  ///< credentials that were refused once are not sent again
  };

  std::shared_ptr<Place> place(const Url& url);
  [[nodiscard]] Expected<std::string, TokenError> ask(Place& place, const Url& url,
                                                      const Cancellation& cancellation);

  const TokenRequester& requester_;
  Clock& clock_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<Place>> places_;
};

}  // namespace ucwa::client
