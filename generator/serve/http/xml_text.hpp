#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/serve/answer.hpp"

/// UCWA's XML form of resources, events, errors and inputs. Inside the server every document is JSON.
namespace ucwagen::serve {

/// A resource, an error or a response of the event channel as XML; which of them shows in its members.
[[nodiscard]] std::string write_xml(const Json& document);

/// The body of a request, <input> or <resource>, in its JSON form. Properties are texts there; lists are
/// arrays. Nothing where the text is not well-formed.
[[nodiscard]] std::optional<Json> read_xml(std::string_view text);

/// "2016-09-26T16:20:29.000Z" of milliseconds since 1970.
[[nodiscard]] std::string iso_date(long long milliseconds);
/// "/Date(1360199838000)/", as JSON bodies write it.
[[nodiscard]] std::string ajax_date(long long milliseconds);

}  // namespace ucwagen::serve
