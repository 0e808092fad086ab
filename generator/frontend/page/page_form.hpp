#pragma once

#include <string>

#include "generator/base/input.hpp"

namespace ucwagen::page {

/// The kind of a file, recognised by its content, since pages may have any file name.
enum class PageForm {
  reference,  ///< Markdown with the headings of reference pages
  article,    ///< Markdown without these headings
  dump,       ///< a reference page saved as plain text
  none        ///< a text file that is not a page, such as CMakeLists.txt
};

[[nodiscard]] PageForm form_of(const base::File& file);

/// The name of the page according to its file: "phones" for phones_ref.md and phones.md. Empty if the file name is
/// not the name of a page ("000_dd97a28539425097.txt"); the title then names the page.
[[nodiscard]] std::string name_of_file(const std::string& file);

}  // namespace ucwagen::page
