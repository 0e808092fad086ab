// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/runtime/data_uri.hpp"

#include <cstdint>

#include "text.hpp"
#include "ucwa/runtime/external_resource.hpp"

namespace ucwa {

namespace {

constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int hex_value(char c) noexcept {
  if (detail::is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_blank) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += plus_is_blank && text[i] == '+' ? ' ' : text[i];
      continue;
    }
    const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

/// White space is skipped: servers wrap lines. The URL-safe alphabet is accepted, and so is missing padding.
std::optional<std::string> base64_decoded(std::string_view text) {
  std::string out;
  std::uint32_t bits = 0;
  unsigned count = 0;
  std::size_t digits = 0;
  while (!text.empty() && text.back() == '=') text.remove_suffix(1);
  for (char c : text) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    if (c == '-') c = '+';
    if (c == '_') c = '/';
    const std::size_t digit = base64_digits.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    bits = bits << 6 | static_cast<std::uint32_t>(digit);
    count += 6;
    ++digits;
    if (count >= 8) {
      count -= 8;
      out += static_cast<char>(bits >> count & 0xFF);
    }
  }
  if (digits % 4 == 1) return std::nullopt;
  return out;
}

std::string base64_encoded(std::string_view bytes) {
  std::string out;
  const auto byte = [&](std::size_t i) {
    return i < bytes.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) : 0u;
  };
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::uint32_t bits = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
    out += base64_digits[bits >> 18];
    out += base64_digits[bits >> 12 & 63];
    out += i + 1 < bytes.size() ? base64_digits[bits >> 6 & 63] : '=';
    out += i + 2 < bytes.size() ? base64_digits[bits & 63] : '=';
  }
  return out;
}

std::string_view take_until(std::string_view& text, char end) {
  const std::size_t at = text.find(end);
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return part;
}

}  // namespace

DataUri DataUri::text(std::string_view utf8) {
  DataUri data;
  data.media_type_ = "text/plain";
  data.charset_ = "utf-8";
  data.content_ = utf8;
  data.uri_ = "data:text/plain;charset=utf-8,";
  detail::append_percent_encoded(data.uri_, utf8);
  return data;
}

DataUri DataUri::html(std::string_view utf8) {
  DataUri data = text(utf8);
  data.media_type_ = "text/html";
  data.uri_.replace(0, std::string_view("data:text/plain").size(), "data:text/html");
  return data;
}

DataUri DataUri::bytes(std::string_view media_type, std::string_view content) {
  DataUri data;
  data.media_type_ = media_type;
  data.content_ = content;
  data.uri_ = "data:" + data.media_type_ + ";base64," + base64_encoded(content);
  return data;
}

std::optional<DataUri> DataUri::parse(std::string_view uri) {
  DataUri data;
  data.uri_ = uri;
  std::string_view rest = uri;
  if (rest.size() < 5 || !detail::same_ignoring_case(rest.substr(0, 5), "data:")) return std::nullopt;
  rest.remove_prefix(5);
  if (rest.find(',') == std::string_view::npos) return std::nullopt;
  std::string_view head = take_until(rest, ',');
  data.media_type_ = detail::trimmed(take_until(head, ';'));
  if (data.media_type_.empty()) data.media_type_ = "text/plain";
  bool base64 = false;
  while (!head.empty()) {
    std::string_view value = detail::trimmed(take_until(head, ';'));
    const std::string_view name = detail::trimmed(take_until(value, '='));
    if (detail::same_ignoring_case(name, "base64")) base64 = true;
    if (detail::same_ignoring_case(name, "charset")) data.charset_ = detail::trimmed(value);
  }
  if (data.charset_.size() >= 2 && data.charset_.front() == '"' && data.charset_.back() == '"') {
    data.charset_ = data.charset_.substr(1, data.charset_.size() - 2);
  }
  auto content = percent_decoded(rest, !base64);
  if (content && base64) content = base64_decoded(*content);
  if (!content) return std::nullopt;
  data.content_ = *std::move(content);
  return data;
}

std::string DataUri::text() const {
  const bool latin =
      detail::same_ignoring_case(charset_, "iso-8859-1") || detail::same_ignoring_case(charset_, "latin1");
  if (!latin) return content_;
  std::string out;
  for (const char c : content_) detail::append_utf8(out, static_cast<unsigned char>(c));
  return out;
}

std::optional<DataUri> ExternalResource::data() const { return DataUri::parse(href); }

std::string ExternalResource::text() const {
  const auto content = data();
  return content ? content->text() : std::string();
}

}  // namespace ucwa
