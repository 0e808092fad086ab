// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/url.hpp"

#include <algorithm>
#include <charconv>

namespace ucwa::client {
namespace {

bool is_visible(char c) { return c > ' ' && c != '\x7f'; }

int own_port(std::string_view scheme) { return scheme == "https" ? 443 : 80; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_host_character(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c < 0;
}

bool is_host(std::string_view host) {
  if (host.empty()) return false;
  if (host.front() != '[') return std::all_of(host.begin(), host.end(), is_host_character);
  const std::string_view inner = host.substr(1, host.size() - 2);
  return host.back() == ']' && !inner.empty() && inner.find_first_not_of("0123456789abcdef:.") == inner.npos;
}

std::optional<int> port_of(std::string_view text) {
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port < 1 || port > 65535)
    return std::nullopt;
  return port;
}

/// "127.0.0.1", but not "127.0.0.1.evil.example".
bool is_ipv4_loopback(std::string_view host) {
  return host.substr(0, 4) == "127." && host.find_first_not_of("0123456789.") == host.npos &&
         std::count(host.begin(), host.end(), '.') == 3;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::optional<Url> Url::parse(std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), [](char c) { return is_visible(c) || c < 0; }))
    return std::nullopt;
  const std::size_t colon = text.find("://");
  if (colon == text.npos) return std::nullopt;
  Url url;
  url.scheme = lower(text.substr(0, colon));
  if (url.scheme != "http" && url.scheme != "https") return std::nullopt;
  text.remove_prefix(colon + 3);
  const std::size_t slash = std::min(text.find_first_of("/?#\\"), text.size());
  std::string authority = lower(text.substr(0, slash));
  url.path = text.substr(slash, text.find('#') - slash);
  if (url.path.empty() || url.path.front() == '?') url.path.insert(0, "/");
  if (url.path.front() != '/' || authority.find('@') != authority.npos) return std::nullopt;
  url.port = own_port(url.scheme);
  const std::size_t bracket = authority.rfind(']');
  const std::size_t at = authority.rfind(':');
  if (at != authority.npos && (bracket == authority.npos || at > bracket)) {
    const auto port = port_of(std::string_view(authority).substr(at + 1));
    if (!port) return std::nullopt;
    url.port = *port;
    authority.resize(at);
  }
  if (!is_host(authority)) return std::nullopt;
  url.host = std::move(authority);
  return url;
}

std::string Url::origin() const { return scheme + "://" + host + ':' + std::to_string(port); }

std::string Url::text() const {
  return scheme + "://" + host + (port == own_port(scheme) ? "" : ':' + std::to_string(port)) + path;
}

std::string Url::without_query() const {
  const std::string all = text();
  return all.substr(0, all.find('?'));
}

bool Url::is_loopback() const { return host == "localhost" || host == "[::1]" || is_ipv4_loopback(host); }

std::optional<Url> resolve(const Url& base, std::string_view href) {
  const std::size_t colon = href.find(':');
  const bool absolute = colon != href.npos && colon < href.find_first_of("/?#");
  if (absolute) return Url::parse(href);
  Url url = base;
  url.path = href.substr(0, href.find('#'));
  if (url.path.empty() || url.path.front() != '/') url.path.insert(0, "/");
  return Url::parse(url.text());  // checks the path by the rules of an absolute URL
}

bool is_within(std::string_view host, std::string_view domain) {
  if (domain.empty() || host.size() < domain.size() || host.substr(host.size() - domain.size()) != domain)
    return false;
  return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

}  // namespace ucwa::client
