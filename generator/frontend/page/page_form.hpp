#pragma once

#include <string>

#include "generator/base/input.hpp"

namespace ucwagen::page {

/// What a file is, told by its content: pages are handed over under any name and ending.
enum class PageForm {
  reference,  ///< Markdown with the headings of reference pages
  article,    ///< Markdown without them
  dump,       ///< a reference page saved as plain text
  none        ///< a text file that is no page, such as CMakeLists.txt
};

[[nodiscard]] PageForm form_of(const base::File& file);

/// The page's name as its file gives it: "phones" for phones_ref.md and phones.md. Empty where the file's name
/// is none ("000_dd97a28539425097.txt"); the title then names the page.
[[nodiscard]] std::string name_of_file(const std::string& file);

}  // namespace ucwagen::page
