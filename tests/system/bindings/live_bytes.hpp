#pragma once

#include <cstddef>

// Counts what a program that links live_bytes.cpp takes from the heap.

namespace live_bytes {

extern std::size_t now, peak;

/// Starts anew; the peak is that since then.
inline std::size_t start() { return peak = now; }

}  // namespace live_bytes
