#include "generator/frontend/markdown/arena.hpp"

#include <algorithm>
#include <cstring>

namespace ucwagen::markdown {

namespace {

constexpr std::size_t chunk_bytes = std::size_t{256} << 10U;
constexpr std::size_t alignment = alignof(std::max_align_t);
/// The size of a block is stored before it, since realloc needs it.
constexpr std::size_t header_bytes = alignment;

std::size_t aligned(std::size_t bytes) { return (bytes + alignment - 1) / alignment * alignment; }

thread_local Arena* current = nullptr;

/// The first chunk of the last arena of this thread, for the next page. A page that fits in it requests nothing from
/// the system, and the memory is still in the cache.
thread_local std::unique_ptr<std::byte[]> spare;

}  // namespace

Arena::Arena()
    : first_(spare ? std::move(spare) : std::unique_ptr<std::byte[]>(new std::byte[chunk_bytes])),
      next_(first_.get()),
      left_(chunk_bytes),
      outer_(current) {
  current = this;
}
Arena::~Arena() {
  current = outer_;
  spare = std::move(first_);
}

void* Arena::allocate(std::size_t bytes) {
  const auto needed = header_bytes + aligned(std::max<std::size_t>(bytes, 1));
  if (needed > left_) [[unlikely]]
    add_chunk(needed);
  auto* block = next_ + header_bytes;
  const auto usable = needed - header_bytes;
  std::memcpy(next_, &usable, sizeof usable);
  next_ += needed;
  left_ -= needed;
  return block;
}

void Arena::add_chunk(std::size_t least_bytes) {
  const auto size = std::max(least_bytes, chunk_bytes);
  // Chunks need not be zeroed; blocks are zeroed when they are allocated, as calloc requires.
  chunks_.emplace_back(new std::byte[size]);
  next_ = chunks_.back().get();
  left_ = size;
}

void* Arena::grow(void* old, std::size_t bytes) {
  if (old == nullptr) return allocate(bytes);
  std::size_t size = 0;
  std::memcpy(&size, static_cast<std::byte*>(old) - header_bytes, sizeof size);
  if (bytes <= size) return old;
  auto* block = allocate(bytes);
  std::memcpy(block, old, size);
  return block;
}

cmark_mem* Arena::functions() {
  static cmark_mem functions{[](std::size_t count, std::size_t size) -> void* {
                               auto* block = current->allocate(count * size);
                               std::memset(block, 0, count * size);
                               return block;
                             },
                             [](void* old, std::size_t bytes) -> void* { return current->grow(old, bytes); },
                             [](void*) {}};
  return &functions;
}

}  // namespace ucwagen::markdown
