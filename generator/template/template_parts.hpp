#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/template/template.hpp"

/// The part of the adapter that runs before Mustache: includes partials, checks and numbers tags.
namespace ucwagen::templates {

/// A tag with a name of the view.
struct Tag {
  enum class Kind { variable, section, inverted };
  Kind kind = Kind::variable;
  std::string name;
  Location where;
};

/// A template with its partials included, in which every tag is `\x02<kind><number of the tag>\x03`: Mustache then
/// asks for a number, which is the index of the name and its position in the file. The kind of a variable is '&', since
/// texts in views are already escaped for their context.
struct Prepared {
  std::string text;
  std::vector<Tag> tags;
};

inline constexpr char tag_open = '\x02';
inline constexpr char tag_close = '\x03';

/// The library splits text at every blank, and its rules about which lines are removed differ from the Mustache
/// specification. Lines are therefore removed here, and the library gets text without blanks and newlines; they
/// are restored at the end.
inline constexpr char hidden_newline = '\x04';
inline constexpr char hidden_blank = '\x05';
void hide_blanks(std::string& text);
void show_blanks(std::string& text);

[[nodiscard]] std::optional<Prepared> prepare(const std::string& name, const TemplateSources& sources,
                                              Diagnostics& diagnostics);

}  // namespace ucwagen::templates
