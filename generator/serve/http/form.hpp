#pragma once

#include "generator/serve/http/message.hpp"

namespace ucwagen::serve {

/// The fields of a form. Some clients send it as multipart/form-data.
[[nodiscard]] Query read_form(const Request& request);

}  // namespace ucwagen::serve
