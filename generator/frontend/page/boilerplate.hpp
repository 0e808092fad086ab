#pragma once

#include <string_view>

#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/headings.hpp"

/// The fixed texts of reference pages.
namespace ucwagen::page {

// Texts that the repair of the Markdown needs, too.
using markdown::applies_to;
using markdown::event_sample_sentence;
using markdown::last_modified;
using markdown::sample_sentence;

/// Starts the line of the masthead that names the resource that has a page of its own.
inline constexpr std::string_view another_name_of = "Another name of";

/// The text of a section without content, and of the cell of a subcode that does not exist.
inline constexpr std::string_view no_content = "None";

/// A sentence that most pages have and that states no fact.
struct Boilerplate {
  std::string_view opening;            ///< how it starts on all pages; the rest varies
  Section section = Section::unknown;  ///< the section that it starts on every page
  bool ends_table = false;             ///< no second line of a cell starts so
  bool before_sample = false;          ///< a text dump may have the sample on the same line
};

/// The sentence that `text` is; null if it is another one.
[[nodiscard]] const Boilerplate* find_boilerplate(std::string_view text);

}  // namespace ucwagen::page
