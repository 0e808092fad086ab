#pragma once

#include <string>
#include <string_view>

namespace ucwagen::serve {

/// The bytes as a gzip file.
[[nodiscard]] std::string gzip(std::string_view bytes);

/// Whether a header Accept-Encoding accepts gzip: "gzip, deflate;q=0.5", "*", but not "gzip;q=0".
[[nodiscard]] bool accepts_gzip(std::string_view accept_encoding);

}  // namespace ucwagen::serve
