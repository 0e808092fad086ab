#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ucwagen::pages {

/// Converts a date in a JSON body, "/Date(1360199838000)/", to the form of XML bodies,
/// "2013-02-07T01:17:18.0000000Z". Nothing for any other text. An offset in the text has no effect: the
/// number is milliseconds since 1970 in UTC.
[[nodiscard]] std::optional<std::string> iso_date(std::string_view ajax);

}  // namespace ucwagen::pages
