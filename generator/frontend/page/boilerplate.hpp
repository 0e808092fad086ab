#pragma once

#include <string_view>

#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/headings.hpp"

/// The fixed texts of reference pages.
namespace ucwagen::page {

using markdown::applies_to;
using markdown::last_modified;
/// Starts the line of the masthead that names the resource that has a page of its own.
inline constexpr std::string_view another_name_of = "Another name of";

/// The text of a section without content, and of the cell of a subcode that does not exist.
inline constexpr std::string_view no_content = "None";

/// The sentence before the sample of an event.
inline constexpr std::string_view event_sample_sentence = "Sample of returned event data";

/// A sentence that most pages have and that states no fact.
struct Boilerplate {
  std::string_view opening;            ///< how it starts on all pages; the rest varies
  Section section = Section::unknown;  ///< the section that it starts on every page
  bool before_sample = false;          ///< a text dump may have the sample on the same line
};

/// The sentence that `text` is; null if it is another one.
[[nodiscard]] const Boilerplate* find_boilerplate(std::string_view text);

}  // namespace ucwagen::page
