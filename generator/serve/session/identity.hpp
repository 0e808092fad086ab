#pragma once

#include <map>
#include <optional>
#include <string>

#include "generator/serve/session/world.hpp"

namespace ucwagen::serve {

/// Autodiscover, challenges and tokens (RootURL.md, AuthenticationInUCWA.md).
class Identity {
 public:
  explicit Identity(World& world) : world_(world) {}

  [[nodiscard]] bool claims(const std::string& path) const;
  [[nodiscard]] Answer handle(Exchange& exchange);

  /// The account whose token a request carries, for the pool that it came to.
  [[nodiscard]] Account* account_of(const Exchange& exchange);
  /// 401 with both challenges and a page for people.
  [[nodiscard]] Answer challenge(const Exchange& exchange) const;
  /// 403 where X-Ms-Origin, which the page of the xframe sends along, names a site that is not allowed.
  [[nodiscard]] std::optional<Answer> refuse_origin(Exchange& exchange) const;
  void forget(const Account& account);

 private:
  struct Token {
    Account* account;
    int pool;
    Milliseconds end;
  };
  [[nodiscard]] Answer root(const Exchange& exchange) const;
  [[nodiscard]] Answer user(Exchange& exchange);
  [[nodiscard]] Answer token(Exchange& exchange);
  [[nodiscard]] Answer windows_token(Exchange& exchange);
  [[nodiscard]] Answer guest_token(Exchange& exchange, const Query& form);
  [[nodiscard]] Answer issue(Account& account, int pool, std::chrono::seconds life);
  [[nodiscard]] bool allows(const std::string& origin, const Exchange& exchange) const;
  [[nodiscard]] std::string base_of(const Exchange& exchange) const;

  World& world_;
  std::map<std::string, Token> tokens_;
  std::uint64_t last_token_ = 0;
};

inline constexpr const char* applications_path = "/ucwa/oauth/v1/applications";

}  // namespace ucwagen::serve
