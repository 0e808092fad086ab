#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "generator/base/text.hpp"

/// HTTP messages as values, so that the core of the server does not need sockets.
namespace ucwagen::serve {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The value of a header, whose name is compared without regard to case; nothing if it is absent.
[[nodiscard]] std::optional<std::string> find_header(const Headers& headers, std::string_view name);

struct Request {
  std::string method;  ///< as the client wrote it: "Get" is a GET
  std::string target;  ///< target of the request line: a path, or a URL if a proxy is used
  Headers headers = {};
  std::string body = {};
  int pool = 0;         ///< the listener that took the request
  bool secure = false;  ///< received over TLS

  [[nodiscard]] std::optional<std::string> header(std::string_view name) const {
    return find_header(headers, name);
  }
};

struct Response {
  int status = 200;
  Headers headers = {};
  std::string body = {};
  std::optional<std::size_t> cut_after = {};  ///< send that many bytes of the body, then close
  bool reset = false;                         ///< close without a response

  [[nodiscard]] std::optional<std::string> header(std::string_view name) const {
    return find_header(headers, name);
  }
};

using Query = std::vector<std::pair<std::string, std::string>>;

/// A request target in parts.
struct Target {
  std::string path;       ///< without scheme, host and query; repeated slashes are replaced by one
  std::string query;      ///< as written, without '?'
  bool absolute = false;  ///< the request line had a URL
  bool doubled = false;   ///< the path had "//"
};

[[nodiscard]] Target parse_target(std::string_view target);

/// Decodes %XX, and '+' as a blank.
[[nodiscard]] std::string decode_url(std::string_view text, bool plus_is_blank = true);
/// Encodes everything but letters, digits and "-._~".
[[nodiscard]] std::string encode_url(std::string_view text);
/// The names and values of a query or of a form, decoded.
[[nodiscard]] Query parse_query(std::string_view text);
[[nodiscard]] std::optional<std::string> find_value(const Query& query, std::string_view name);

[[nodiscard]] std::string_view reason_phrase(int status);
/// The bytes of a response. `head`: without its body; `close`: the connection ends after it.
[[nodiscard]] std::string wire_text(const Response& response, bool head, bool close);

/// "application/json" of "Application/JSON; charset=utf-8".
[[nodiscard]] std::string media_type(std::string_view content_type);
/// A parameter of a header value: "boundary" of "multipart/batching; boundary=\"x\"".
[[nodiscard]] std::string header_parameter(std::string_view value, std::string_view name);

}  // namespace ucwagen::serve
