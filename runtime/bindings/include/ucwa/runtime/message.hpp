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

/// A request as plain data for any HTTP library. It carries no credentials: those belong to the transport,
/// which must bind them to scheme, host and port, since every target comes from a server.
struct Request {
  std::string method;  ///< GET, POST, PUT, DELETE or OPTIONS
  std::string target;  ///< the link's href, query merged; relative to scheme and host, or absolute
  Headers headers;     ///< among them Accept, and what goes with the body
  std::string body;    ///< may be empty
};

/// The address that a link means, where `base` is any absolute address of the same server: UCWA's links are
/// relative to scheme and host, whatever the path of the resource that they came in. Absolute addresses and `data:`
/// URIs stay as they are.
[[nodiscard]] UCWA_EXPORT std::string resolve(std::string_view base, std::string_view href);

/// What came back, as any HTTP library can fill it.
struct Response {
  int status = 0;    ///< of HTTP
  Headers headers;   ///< as they came
  std::string body;  ///< as it came, without any encoding of the transfer
};

/// A parameter that the page's limits do not allow, or one that cannot be sent.
struct InvalidParameter {
  std::string parameter;  ///< name on the wire
  std::string message;    ///< what is wrong with the value
};

/// A text that is not what the page describes.
struct DecodeError {
  std::string pointer;  ///< JSON pointer of the place; empty for the whole text
  std::string message;  ///< what is wrong there
};

/// 201 without a body: an operation was started or a resource made. Its life is told by the event channel.
struct Created {
  std::string location;  ///< the Location header as it came; may be empty
};

/// A success that carries nothing: 204, or 200 without a body.
struct Nothing {
  std::optional<std::string> etag;  ///< of the resource after a PUT, without quotes, if the server sent it
};

/// A body that is not a resource: a photo, a page, a multipart answer.
struct Content {
  std::string media_type;  ///< the Content-Type header as it came
  std::string body;        ///< as it came
};

}  // namespace ucwa
