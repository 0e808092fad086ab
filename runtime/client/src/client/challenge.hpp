#pragma once

#include <optional>

#include "ucwa/client/sign_in.hpp"

namespace ucwa::client {

/// Reads the WWW-Authenticate fields of a response. A field may have several challenges, a value may be
/// quoted or not, and an unquoted href may be followed by a comma. Empty if there is neither MsRtcOAuth nor Bearer.
[[nodiscard]] std::optional<Challenge> challenge_of(const Headers& headers);

}  // namespace ucwa::client
