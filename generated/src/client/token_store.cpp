// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/token_store.hpp"

namespace ucwa::client {

std::shared_ptr<TokenStore::Place> TokenStore::place(const Url& url) {
  const std::lock_guard lock(mutex_);
  auto& place = places_[url.origin()];
  if (!place) place = std::make_shared<Place>();
  return place;
}

std::string TokenStore::header_for(const Url& url, const Cancellation& cancellation) {
  const auto at = place(url);
  const std::lock_guard lock(at->mutex);
  if (at->token.header.empty() || clock_.now() < at->token.renew_at) return at->token.header;
  if (auto header = ask(*at, url, cancellation)) return *std::move(header);
  // The old token may still be valid. If it is not, the server returns an error, which the caller gets.
  at->token.renew_at = clock_.now() + std::chrono::seconds(30);
  return at->token.header;
}

Expected<std::string, TokenError> TokenStore::renewed(const Url& url, const std::string& sent,
                                                      const Challenge& challenge,
                                                      const Cancellation& cancellation) {
  const auto at = place(url);
  const std::lock_guard lock(at->mutex);
  if (at->token.header != sent && !at->token.header.empty()) return at->token.header;
  at->challenge = challenge;
  return ask(*at, url, cancellation);
}

Expected<std::string, TokenError> TokenStore::ask(Place& place, const Url& url,
                                                  const Cancellation& cancellation) {
  if (place.refused) return *place.refused;
  auto token = requester_.ask(place.challenge, url, place.token.text, cancellation);
  if (!token) {
    if (token.error().credentials_refused) place.refused = std::make_unique<TokenError>(token.error());
    return std::move(token).error();
  }
  place.token = *std::move(token);
  return place.token.header;
}

}  // namespace ucwa::client
