#pragma once

#include <cmark-gfm.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace ucwagen::markdown {

/// Memory for one run of the parser: allocated sequentially and released at once. cmark allocates a node and several
/// strings for every word of markup; with a general allocator that takes a third of its time.
class Arena {
 public:
  Arena();
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// cmark's allocator functions have no context argument, so they use the arena that was created
  /// last on the calling thread. Arenas nest like scopes.
  [[nodiscard]] static cmark_mem* functions();

  [[nodiscard]] void* allocate(std::size_t bytes);
  [[nodiscard]] void* grow(void* old, std::size_t bytes);

 private:
  /// Goes on in a new chunk, of at least so many bytes.
  void add_chunk(std::size_t least_bytes);

  std::unique_ptr<std::byte[]> first_;
  std::vector<std::unique_ptr<std::byte[]>> chunks_;  ///< after the first
  std::byte* next_;
  std::size_t left_;
  Arena* outer_;
};

}  // namespace ucwagen::markdown
