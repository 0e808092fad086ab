#pragma once

#include <cmark-gfm.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace ucwagen::markdown {

/// Memory for one parse: handed out in a row, given back all at once. cmark allocates a node and several
/// strings for every word of markup, and a general allocator takes a third of its time.
class Arena {
 public:
  Arena();
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// cmark's allocator interface has no room for a context, so the functions serve the arena that was made
  /// last on the calling thread. Arenas nest like scopes.
  [[nodiscard]] static cmark_mem* functions();

  [[nodiscard]] void* allocate(std::size_t bytes);
  [[nodiscard]] void* grow(void* old, std::size_t bytes);

 private:
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
  Arena* outer_ = nullptr;
};

}  // namespace ucwagen::markdown
