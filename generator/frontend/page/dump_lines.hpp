#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "generator/base/text.hpp"
#include "generator/frontend/page/headings.hpp"
#include "generator/frontend/page/table_forms.hpp"

namespace ucwagen::page {

/// Says what the lines of a text dump are.
class DumpLines {
 public:
  explicit DumpLines(const TextLines& lines) : lines_(lines) {}

  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] const TextLines& all() const { return lines_; }
  /// Not trimmed.
  [[nodiscard]] std::string_view raw(std::size_t index) const { return lines_[index]; }
  /// Trimmed; empty after the last line.
  [[nodiscard]] std::string_view operator[](std::size_t index) const {
    return index < lines_.size() ? trim(lines_[index]) : std::string_view();
  }

  /// The heading that a line among cells is. Only an exact spelling counts, since a rel may be called "events".
  [[nodiscard]] std::optional<Heading> heading_at(std::size_t index, bool in_events) const;

  /// Whether the line is a title: a name, or a name with additions that is followed by the line of products.
  [[nodiscard]] bool is_title(std::size_t index) const;

  /// The last segment of the path of the first request; it names a page that has lost its title.
  [[nodiscard]] std::string name_in_request() const;

  /// The header of a table that starts here, on one line or with one cell on each line.
  [[nodiscard]] const TableHeader* header_at(std::size_t index) const;

 private:
  const TextLines& lines_;
};

/// The heading that a dump has lost, if the line is the sentence that follows it on every page.
[[nodiscard]] const Heading* heading_before(std::string_view line);

/// Whether the line ends a table that has one cell on each line.
[[nodiscard]] bool ends_table(std::string_view line);

}  // namespace ucwagen::page
