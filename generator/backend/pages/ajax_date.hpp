#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ucwagen::pages {

/// "/Date(1360199838000)/", as JSON bodies write dates, in the form of XML bodies:
/// "2013-02-07T01:17:18.0000000Z". Nothing for any other text. An offset in the text changes nothing: the
/// number counts from 1970 in UTC.
[[nodiscard]] std::optional<std::string> iso_date(std::string_view ajax);

}  // namespace ucwagen::pages
