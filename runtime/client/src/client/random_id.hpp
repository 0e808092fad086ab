#pragma once

#include <string>

namespace ucwa::client {

/// 32 random hexadecimal digits: an endpointId, or the boundary of a multipart body.
[[nodiscard]] std::string random_id();

}  // namespace ucwa::client
