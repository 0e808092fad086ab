#pragma once

namespace ucwa {

/// The JSON value `null`, for parameters that take it: `builder.with("telemetryId", ucwa::null)`.
struct Null {
  explicit constexpr Null(int) noexcept {}
};

inline constexpr Null null{0};

}  // namespace ucwa
