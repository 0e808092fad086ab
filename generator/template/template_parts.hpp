#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/template/template.hpp"

/// The part of the adapter that runs before Mustache does: partials put in, tags checked and numbered.
namespace ucwagen::cpp {

/// A tag that asks the view for a name.
struct Tag {
  enum class Kind { variable, section, inverted };
  Kind kind = Kind::variable;
  std::string name;
  Location where;
};

/// A template of one piece, in which every tag is `\x02<kind><number of the tag>\x03`: Mustache then asks for
/// a number, and the number leads back to the name and to the place in the file it stands in.
struct Prepared {
  std::string text;
  std::vector<Tag> tags;
};

inline constexpr char tag_open = '\x02';
inline constexpr char tag_close = '\x03';

/// The library takes text apart at every blank, and decides by rules of its own, other than the standard's,
/// which lines leave nothing behind. Both are done here already: it is given text without blanks, and they
/// are put back at the end.
inline constexpr char hidden_newline = '\x04';
inline constexpr char hidden_blank = '\x05';
void hide_blanks(std::string& text);
void show_blanks(std::string& text);

[[nodiscard]] std::optional<Prepared> prepare(const std::string& name, const TemplateSources& sources,
                                              Diagnostics& diagnostics);

}  // namespace ucwagen::cpp
