#pragma once

#include "generator/frontend/markdown/block_repair.hpp"
#include "generator/frontend/markdown/markdown.hpp"

namespace ucwagen::markdown {

/// Finds positions of the repaired text in the page.
class OriginalPlaces {
 public:
  explicit OriginalPlaces(const Repaired& page) : page_(page) {}

  [[nodiscard]] int line(int repaired_line) const;
  [[nodiscard]] int column(int repaired_line, int column) const;

  /// Replaces positions in the repaired text by those in the page. Lines count from `first`.
  void place(Inline& content, int first = 0) const;

 private:
  const Repaired& page_;
};

}  // namespace ucwagen::markdown
