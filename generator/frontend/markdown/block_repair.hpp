#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"

/// Two decades of editors and converters left the pages with Markdown that no parser reads as it was meant:
/// tables glued to prose, samples without fences, fences without an end, prose indented into code. These
/// are repaired line by line before the Markdown parser sees the page, each with a note, so that only one form
/// is left to recognise. No line is lost, and every repaired line knows the line it came from.
namespace ucwagen::markdown {

/// Reference pages are flat, so indentation means nothing in them; articles have lists with nested blocks.
enum class Form { reference, article };

struct Repaired {
  std::string text;
  std::vector<int> lines;    ///< original line number of each line of `text`
  std::vector<int> indents;  ///< bytes of indentation taken from each line
};

[[nodiscard]] Repaired repair(const base::File& file, Form form, Diagnostics& diagnostics);

/// Whether a page may be given to the parser at all: a row of thousands of columns or a list nested hundreds
/// of levels deep costs the Markdown parser quadratic time, and no page of a reference needs either.
[[nodiscard]] bool within_limits(const base::File& file, Diagnostics& diagnostics);

/// Whether a line starts an HTTP message: "Post https://… HTTP/1.1", "HTTP/1.1 200 OK".
[[nodiscard]] bool starts_message(std::string_view line);

}  // namespace ucwagen::markdown
