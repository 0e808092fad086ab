// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "client/trust.hpp"
#include "ucwa/client/clock.hpp"
#include "ucwa/client/sign_in.hpp"

namespace ucwa::client {

/// A token for the Authorization field.
struct Token {
  std::string header;                              ///< "Bearer cwt=…"
  std::string text;                                ///< without its type
  std::chrono::steady_clock::time_point renew_at;  ///< some minutes before it expires
  std::chrono::steady_clock::time_point expires_at;
};

/// Why there is no token.
struct TokenError {
  std::string message;
  std::optional<TransportError> transport;
  int status = 0;
  std::optional<OAuthError> oauth;
  bool credentials_refused = false;  ///< repeating them could lock the account
};

/// Requests tokens with the method that fits the credentials and the challenge.
class TokenRequester {
 public:
  TokenRequester(Transport& transport, Clock& clock, const Trust& trust, const SignIn& sign_in)
      : transport_(transport), clock_(clock), trust_(trust), credentials_(sign_in.credentials) {}

  /// `challenged` is the URL whose response was the challenge; a relative href is relative to it. `old` is the token
  /// to renew, or empty.
  [[nodiscard]] Expected<Token, TokenError> ask(const Challenge& challenge, const Url& challenged,
                                                const std::string& old,
                                                const Cancellation& cancellation) const;

 private:
  [[nodiscard]] Expected<Token, TokenError> from(const TokenSource& source, const Challenge& challenge) const;
  [[nodiscard]] Expected<Token, TokenError> post(const Url& url, std::string body, bool integrated,
                                                 const Cancellation& cancellation) const;
  [[nodiscard]] Expected<Token, TokenError> read(const Response& response) const;
  [[nodiscard]] Token token(std::string type, std::string text, std::chrono::seconds life) const;

  Transport& transport_;
  Clock& clock_;
  const Trust& trust_;
  decltype(SignIn::credentials) credentials_;
};

}  // namespace ucwa::client
