// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "client/token_request.hpp"

namespace ucwa::client {

/// The tokens of a session, each bound to scheme, host and port. If several threads need a new token for the same
/// server, the first one requests it and the others wait for the result.
class TokenStore {
 public:
  explicit TokenStore(const TokenRequester& requester, Clock& clock) : requester_(requester), clock_(clock) {}

  /// The Authorization field for that URL; empty if there is no token. Renews a token that is about to expire.
  [[nodiscard]] std::string header_for(const Url& url, const Cancellation& cancellation);
  /// The Authorization field to send after a 401. `sent` is that of the refused request, or empty.
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
