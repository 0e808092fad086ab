#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/text.hpp"

/// Two decades of editors and converters left the pages with Markdown that no parser reads as it was meant:
/// tables glued to prose, samples without fences, fences without an end, prose indented into code. These
/// are repaired line by line before the Markdown parser sees the page, each with a note, so that only one form
/// is left to recognise. Every repaired line knows the line it came from; repeated blank lines are left out.
namespace ucwagen::markdown {

/// Reference pages are flat, so indentation means nothing in them; articles have lists with nested blocks.
enum class Form { reference, article };

struct Repaired {
  /// The content of a code block, which is not in `text`: samples are two fifths of the pages, and the Markdown parser would
  /// read them for nothing.
  struct Content {
    int fence = 0;          ///< line of `text` that opens the block
    std::string_view text;  ///< without the last line end
  };

  /// Lines that begin with '|'. Whether they are a table, and what is in it, depends on no other line of the page.
  struct TableLines {
    int line = 0;                     ///< of `text`
    std::size_t begin = 0, size = 0;  ///< in `text`
  };

  std::string text;
  std::vector<int> lines;          ///< original line number of each line of `text`
  std::vector<int> indents;        ///< bytes of indentation removed from each line
  std::vector<Content> contents;   ///< in the order of `text`
  std::vector<TableLines> tables;  ///< in the order of `text`; not all tables of the page
};

/// `lines` are views into one text (split_lines), and so are the contents of the result; `name` is that of its file.
[[nodiscard]] Repaired repair(const std::string& name, const TextLines& lines, Form form,
                              Diagnostics& diagnostics);

}  // namespace ucwagen::markdown
