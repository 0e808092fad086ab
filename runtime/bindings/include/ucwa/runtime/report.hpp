#pragma once

#include <string_view>

#include "ucwa/runtime/function.hpp"

namespace ucwa {

/// A callback for deviations in a text that were accepted. Without one, they are not reported.
using Report = detail::Function<void(std::string_view pointer, std::string_view message)>;

}  // namespace ucwa
