// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/multipart.hpp"

#include <charconv>
#include <string_view>

namespace ucwa::client {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The next line without its end, which is CR LF or LF.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == text.npos ? text.size() : end + 1);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

Headers take_headers(std::string_view& text) {
  Headers headers;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.empty()) break;
    const std::size_t colon = line.find(':');
    if (colon == line.npos) continue;
    const std::size_t value = line.find_first_not_of(" \t", colon + 1);
    headers.emplace_back(line.substr(0, colon), value == line.npos ? std::string_view() : line.substr(value));
  }
  return headers;
}

std::string boundary_of(const Headers& headers) {
  const auto type = header(headers, "Content-Type");
  if (!type) return {};
  const std::size_t at = lower(*type).find("boundary=");
  if (at == std::string::npos) return {};
  std::string_view boundary = type->substr(at + 9);
  if (!boundary.empty() && boundary.front() == '"')
    return std::string(boundary.substr(1, boundary.find('"', 1) - 1));
  return std::string(boundary.substr(0, boundary.find_first_of("; \t")));
}

/// Reads a part: its headers, then a complete response.
std::optional<Response> read_part(std::string_view text) {
  take_headers(text);
  while (!text.empty() && (text.front() == '\r' || text.front() == '\n')) text.remove_prefix(1);
  std::string_view line = take_line(text);
  if (line.substr(0, 5) != "HTTP/" || line.find(' ') == line.npos) return std::nullopt;
  line.remove_prefix(line.find(' ') + 1);
  Response response;
  if (std::from_chars(line.data(), line.data() + line.size(), response.status).ec != std::errc())
    return std::nullopt;
  response.headers = take_headers(text);
  if (text.substr(0, byte_order_mark.size()) == byte_order_mark) text.remove_prefix(byte_order_mark.size());
  response.body = text;
  return response;
}

std::string_view without_line_end(std::string_view text) {
  if (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return text;
}

}  // namespace

bool fits_in_batch(const Request& request, const Url& base) {
  const auto url = resolve(base, request.target);
  if (!url || url->origin() != base.origin()) return false;
  const std::string path = url->path.substr(0, url->path.find('?'));
  const std::string last = lower(path.substr(path.rfind('/') + 1));
  return last != "batch" && last != "events" && path.find("/photo") == std::string::npos;
}

Request batch_request(const std::string& target, const std::vector<const Request*>& parts, const Url& base,
                      const std::string& boundary) {
  std::string body;
  for (const Request* part : parts) {
    const auto url = resolve(base, part->target);
    body += "--" + boundary + "\r\nContent-Type: application/http; msgtype=request\r\n\r\n";
    body += part->method + ' ' + url->path + " HTTP/1.1\r\nHost: " + url->host + "\r\n";
    for (const auto& [name, value] : part->headers)
      body.append(name).append(": ").append(value).append("\r\n");
    body += "\r\n" + part->body + "\r\n";
  }
  body += "--" + boundary + "--\r\n";
  return {"POST",
          target,
          {{"Content-Type", "multipart/batching;boundary=" + boundary}, {"Accept", "multipart/batching"}},
          std::move(body)};
}

std::optional<std::vector<Response>> batch_responses(const Response& response) {
  const std::string boundary = boundary_of(response.headers);
  if (response.status != 200 || boundary.empty()) return std::nullopt;
  const std::string mark = "--" + boundary;
  std::vector<Response> parts;
  std::string_view rest = response.body;
  rest.remove_prefix(std::min(rest.find(mark), rest.size()));
  while (rest.substr(0, mark.size()) == mark && rest.substr(mark.size(), 2) != "--") {
    take_line(rest);
    const std::size_t end = rest.find("\n" + mark);
    if (end == rest.npos) return std::nullopt;
    auto part = read_part(without_line_end(rest.substr(0, end + 1)));
    if (!part) return std::nullopt;
    parts.push_back(*std::move(part));
    rest.remove_prefix(end + 1);
  }
  return parts;
}

}  // namespace ucwa::client
