#pragma once

namespace ucwa {

/// The type of ucwa::null, the JSON value `null` for parameters: `builder.with("telemetryId", ucwa::null)`.
struct Null {
  /// Use ucwa::null. The argument prevents conversions from `{}`.
  explicit constexpr Null(int) noexcept {}
};

/// The only value of type Null.
inline constexpr Null null{0};

}  // namespace ucwa
