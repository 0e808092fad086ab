// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ucwa::client {

/// An absolute http or https URL in its parts.
struct Url {
  std::string scheme;  ///< lower case
  std::string host;    ///< lower case; an IPv6 address with its brackets
  int port = 0;        ///< the scheme's own where the URL names none
  std::string path;    ///< from the first '/', with the query, byte for byte

  /// Empty where the text is no such URL, or names a user, or has a character that no URL has.
  [[nodiscard]] static std::optional<Url> parse(std::string_view text);

  /// "https://host:443": what a token is bound to.
  [[nodiscard]] std::string origin() const;
  /// All of it. The port is there only if it is not the scheme's own.
  [[nodiscard]] std::string text() const;
  /// Without the query, which may carry what must not be logged.
  [[nodiscard]] std::string without_query() const;
  /// True for localhost, 127.0.0.0/8 and ::1.
  [[nodiscard]] bool is_loopback() const;
};

/// What an href of a document from `base` leads to. UCWA's relative hrefs start at scheme and host, never at the
/// current path; two slashes at the start are a path too, so that none leads to another host. Empty for `data:` and
/// all else that does not travel over HTTP.
[[nodiscard]] std::optional<Url> resolve(const Url& base, std::string_view href);

/// True for the domain itself and everything below it.
[[nodiscard]] bool is_within(std::string_view host, std::string_view domain);

/// ASCII, as hosts are.
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace ucwa::client
