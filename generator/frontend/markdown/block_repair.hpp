#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"

/// Repairs broken Markdown before it is parsed. The pages have tables without a blank line before them, samples
/// without fences, unclosed fences, and prose that is indented like code. Each repair is reported as a note, so that
/// the later stages see one form only. No line is lost, and every repaired line knows its original line.
namespace ucwagen::markdown {

/// Reference pages are flat, so indentation means nothing in them; articles have lists with nested blocks.
enum class Form { reference, article };

struct Mended {
  std::string text;
  std::vector<int> lines;    ///< original line number of each line of `text`
  std::vector<int> indents;  ///< bytes of indentation removed from each line
};

[[nodiscard]] Mended mend(const base::File& file, Form form, Diagnostics& diagnostics);

/// Whether the page can be parsed. A row with thousands of columns, or a list nested hundreds
/// of levels deep, takes the Markdown parser quadratic time, and no real page has one.
[[nodiscard]] bool within_limits(const base::File& file, Diagnostics& diagnostics);

/// Whether a line starts an HTTP message: "Post https://… HTTP/1.1", "HTTP/1.1 200 OK".
[[nodiscard]] bool starts_message(std::string_view line);

}  // namespace ucwagen::markdown
