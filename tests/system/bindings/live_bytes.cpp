#include "live_bytes.hpp"

#include <malloc.h>

#include <cstdlib>
#include <new>

// In a separate source: if GCC sees both sides of an allocation, it warns about memory from malloc.

#ifdef _WIN32
#define malloc_usable_size _msize
#endif

namespace live_bytes {

std::size_t now = 0, peak = 0;

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
