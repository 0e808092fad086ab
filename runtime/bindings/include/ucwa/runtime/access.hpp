#pragma once

#include "ucwa/runtime/export.hpp"

namespace ucwa::detail {

/// Ends the program: `*`, `->`, value() or error() was used although there is no value or error.
[[noreturn]] UCWA_EXPORT void wrong_access() noexcept;
/// Throws std::bad_optional_access, as value() of an empty optional must.
[[noreturn]] UCWA_EXPORT void no_value();

}  // namespace ucwa::detail
