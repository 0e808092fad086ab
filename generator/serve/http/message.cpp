#include "generator/serve/http/message.hpp"

#include <algorithm>
#include <array>

#include "generator/base/text.hpp"

namespace ucwagen::serve {
namespace {

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  c = lower_case(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool is_unreserved(char c) {
  return is_alphanumeric(c) || std::string_view("-._~").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<std::string> find_header(const Headers& headers, std::string_view name) {
  for (const auto& [key, value] : headers)
    if (same_text(key, name)) return value;
  return std::nullopt;
}

Target parse_target(std::string_view target) {
  Target result;
  if (const auto scheme = target.find("://"); scheme != std::string_view::npos && scheme < target.find('/')) {
    result.absolute = true;
    target.remove_prefix(scheme + 3);
    const auto path = target.find_first_of("/?");
    target = path == std::string_view::npos ? std::string_view("/") : target.substr(path);
  }
  const auto query = target.find('?');
  if (query != std::string_view::npos) result.query = target.substr(query + 1);
  for (const char c : target.substr(0, query)) {
    if (c == '/' && result.path.ends_with('/')) {
      result.doubled = true;
    } else {
      result.path += c;
    }
  }
  if (!result.path.starts_with('/')) result.path.insert(0, 1, '/');
  return result;
}

std::string decode_url(std::string_view text, bool plus_is_blank) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
    if (text[i] == '%' && high >= 0 && low >= 0) {
      result += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      result += text[i] == '+' && plus_is_blank ? ' ' : text[i];
    }
  }
  return result;
}

std::string encode_url(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    if (is_unreserved(c)) {
      result += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      result += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return result;
}

Query parse_query(std::string_view text) {
  Query query;
  for (const auto& pair : split(text, '&')) {
    if (pair.empty()) continue;
    const auto equals = pair.find('=');
    const std::string value = equals == std::string::npos ? "" : decode_url(pair.substr(equals + 1));
    query.emplace_back(decode_url(pair.substr(0, equals)), value);
  }
  return query;
}

std::optional<std::string> find_value(const Query& query, std::string_view name) {
  for (const auto& [key, value] : query)
    if (same_text(key, name)) return value;
  return std::nullopt;
}

std::string_view reason_phrase(int status) {
  struct Phrase {
    int status;
    std::string_view text;
  };
  static constexpr std::array phrases{
      Phrase{200, "OK"},
      Phrase{201, "Created"},
      Phrase{202, "Accepted"},
      Phrase{204, "No Content"},
      Phrase{304, "Not Modified"},
      Phrase{400, "Bad Request"},
      Phrase{401, "Unauthorized"},
      Phrase{403, "Forbidden"},
      Phrase{404, "Not Found"},
      Phrase{405, "Method Not Allowed"},
      Phrase{408, "Request Timeout"},
      Phrase{409, "Conflict"},
      Phrase{410, "Gone"},
      Phrase{412, "Precondition Failed"},
      Phrase{413, "Content Too Large"},
      Phrase{415, "Unsupported Media Type"},
      Phrase{428, "Precondition Required"},
      Phrase{429, "Too Many Requests"},
      Phrase{500, "Internal Server Error"},
      Phrase{502, "Bad Gateway"},
      Phrase{503, "Service Unavailable"},
      Phrase{504, "Gateway Timeout"},
  };
  for (const auto& phrase : phrases)
    if (phrase.status == status) return phrase.text;
  return "Unknown";
}

std::string wire_text(const Response& response, bool head, bool close) {
  std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ' +
                     std::string(reason_phrase(response.status)) + "\r\n";
  for (const auto& [name, value] : response.headers) text += name + ": " + value + "\r\n";
  if (response.status != 204 && response.status != 304)
    text += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
  text += close ? "Connection: close\r\n\r\n" : "\r\n";
  if (head || response.status == 204 || response.status == 304) return text;
  return text + response.body.substr(0, response.cut_after.value_or(std::string::npos));
}

std::string media_type(std::string_view content_type) {
  return lower_case(trim(content_type.substr(0, content_type.find(';'))));
}

std::string header_parameter(std::string_view value, std::string_view name) {
  const auto parts = split(value, ';');
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const auto equals = parts[i].find('=');
    if (equals == std::string::npos || !same_text(trim(parts[i].substr(0, equals)), name)) continue;
    std::string text(trim(std::string_view(parts[i]).substr(equals + 1)));
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
      text = text.substr(1, text.size() - 2);
    return text;
  }
  return {};
}

}  // namespace ucwagen::serve
