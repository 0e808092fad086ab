// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

namespace ucwa {

/// The JSON value `null`, for parameters that take it: `builder.with("telemetryId", ucwa::null)`.
struct Null {
  /// ucwa::null is the one to use: no braces turn into it.
  explicit constexpr Null(int) noexcept {}
};

/// The one value of its type.
inline constexpr Null null{0};

}  // namespace ucwa
