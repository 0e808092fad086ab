#pragma once

#include <malloc.h>

#include <cstddef>
#include <cstdlib>
#include <new>

// Counts what a program takes from the heap: to be included by one source of it.

namespace live_bytes {

inline std::size_t now = 0, peak = 0;

/// Starts anew; the peak is that since then.
inline std::size_t start() { return peak = now; }

}  // namespace live_bytes

void* operator new(std::size_t size) {
  void* block = std::malloc(size);
  if (block == nullptr) std::abort();
  live_bytes::now += malloc_usable_size(block);
  if (live_bytes::now > live_bytes::peak) live_bytes::peak = live_bytes::now;
  return block;
}
void operator delete(void* block) noexcept {
  if (block != nullptr) live_bytes::now -= malloc_usable_size(block);
  std::free(block);
}
void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
