#pragma once

#include <cstddef>

// Counts the heap memory of a program that links live_bytes.cpp.

namespace live_bytes {

extern std::size_t now, peak;

/// Resets the peak to the current size.
inline std::size_t start() { return peak = now; }

}  // namespace live_bytes
