// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ucwa::client {

/// The parts of an absolute http or https URL.
struct Url {
  std::string scheme;  ///< lower case
  std::string host;    ///< lower case; an IPv6 address with its brackets
  int port = 0;        ///< the default of the scheme if the URL names none
  std::string path;    ///< from the first '/', with the query, byte for byte

  /// Empty if the text is not such a URL, or names a user, or has a character that URLs cannot have.
  [[nodiscard]] static std::optional<Url> parse(std::string_view text);

  /// "https://host:443", to which a token is bound.
  [[nodiscard]] std::string origin() const;
  /// The whole URL. It has a port only if that is not the default of the scheme.
  [[nodiscard]] std::string text() const;
  /// The URL without the query, which may contain secrets and must not be logged.
  [[nodiscard]] std::string without_query() const;
  /// True for localhost, 127.0.0.0/8 and ::1.
  [[nodiscard]] bool is_loopback() const;
};

/// The absolute URL of an href in a document from `base`. UCWA's relative hrefs are relative to scheme and host,
/// never to the current path; two slashes at the start are a path, too, so that they cannot lead to another host.
/// Empty for `data:` and for other schemes than http and https.
[[nodiscard]] std::optional<Url> resolve(const Url& base, std::string_view href);

/// True for the domain itself and all its subdomains.
[[nodiscard]] bool is_within(std::string_view host, std::string_view domain);

/// Converts ASCII letters to lower case; hosts are ASCII.
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace ucwa::client
