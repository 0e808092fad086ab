#include "generator/frontend/markdown/original_places.hpp"

#include <algorithm>
#include <iterator>

namespace ucwagen::markdown {

int OriginalPlaces::line(int repaired_line) const {
  if (page_.lines.empty()) return 1;
  const auto index = std::clamp<std::ptrdiff_t>(repaired_line - 1, 0, std::ssize(page_.lines) - 1);
  return page_.lines[static_cast<std::size_t>(index)];
}

int OriginalPlaces::column(int repaired_line, int column) const {
  const bool known = repaired_line >= 1 && repaired_line <= std::ssize(page_.indents);
  return column + (known ? page_.indents[static_cast<std::size_t>(repaired_line - 1)] : 0);
}

void OriginalPlaces::place(Inline& content, int first) const {
  const auto place_one = [&](auto& part) {
    const int repaired_line = first + part.line;
    part.line = line(repaired_line);
    part.column = column(repaired_line, part.column);
  };
  place_one(content);
  for (Reference& reference : content.references) place_one(reference);
}

}  // namespace ucwagen::markdown
