#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/serve/answer.hpp"

/// Converts the XML form of resources, events, errors and inputs. Inside the server every document is JSON.
namespace ucwagen::serve {

/// A resource, an error or a response of the event channel as XML. Its members tell which of the three it is.
[[nodiscard]] std::string write_xml(const Json& document);

/// The body of a request, <input> or <resource>, as JSON. Properties are strings, lists are
/// arrays. Nothing if the text is not well-formed.
[[nodiscard]] std::optional<Json> read_xml(std::string_view text);

/// "2016-09-26T16:20:29.000Z" of milliseconds since 1970.
[[nodiscard]] std::string iso_date(long long milliseconds);
/// The form of dates in JSON bodies: "/Date(1360199838000)/".
[[nodiscard]] std::string ajax_date(long long milliseconds);

}  // namespace ucwagen::serve
