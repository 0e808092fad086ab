// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ucwa/runtime/export.hpp"

namespace ucwa {

/// Header fields of a message, in order; names compare without case.
using Headers = std::vector<std::pair<std::string, std::string>>;

/// The first field of that name.
[[nodiscard]] UCWA_EXPORT std::optional<std::string_view> header(const Headers& headers,
                                                                 std::string_view name);

/// A request as plain data for any HTTP library. It contains no credentials: the transport adds them
/// and must bind them to scheme, host and port, since every target comes from a server.
struct Request {
  std::string method;  ///< GET, POST, PUT, DELETE or OPTIONS
  std::string target;  ///< the link's href with the query; relative to scheme and host, or absolute
  Headers headers;     ///< including Accept, and Content-Type if there is a body
  std::string body;    ///< may be empty
};

/// The absolute address of a link. `base` is any absolute address of the same server: UCWA's links are
/// relative to scheme and host, not to the path of the resource that contains them. Absolute addresses and `data:`
/// URIs are not changed.
[[nodiscard]] UCWA_EXPORT std::string resolve(std::string_view base, std::string_view href);

/// A response as plain data, for any HTTP library to fill.
struct Response {
  int status = 0;    ///< HTTP status
  Headers headers;   ///< as received
  std::string body;  ///< decoded: without Transfer-Encoding and Content-Encoding
};

/// A parameter that the page's limits do not allow, or one that cannot be sent.
struct InvalidParameter {
  std::string parameter;  ///< name on the wire
  std::string message;    ///< what is wrong with the value
};

/// A text that is not what the page describes.
struct DecodeError {
  std::string pointer;  ///< JSON pointer of the position; empty for the whole text
  std::string message;  ///< what is wrong at that position
};

/// 201 without a body: an operation was started or a resource created. Further events come from the event channel.
struct Created {
  std::string location;  ///< the Location header as received; may be empty
};

/// A success without content: 204, or 200 without a body.
struct Nothing {
  std::optional<std::string> etag;  ///< of the resource after a PUT, without quotes, if the server sent it
};

/// A body that is not a resource: a photo, an HTML page, a multipart response.
struct Content {
  std::string media_type;  ///< the Content-Type header as received
  std::string body;        ///< as received
};

}  // namespace ucwa
