#include "generator/template/template_parts.hpp"

#include <algorithm>
#include <string_view>

#include "generator/base/text.hpp"

namespace ucwagen::templates {
namespace {

constexpr std::string_view suffix = ".mustache";
constexpr std::string_view blanks = " \t";
/// Limits of a template with all of its partials: size and depth of nesting. Partials that each include
/// the next one twice would double the size with every level.
constexpr std::size_t max_prepared_bytes = std::size_t{4} << 20U;
constexpr std::size_t max_prepared_files = 10'000;
constexpr std::size_t max_nesting = 100;
constexpr std::string_view controls = "\x02\x03\x04\x05";

std::string indented(const std::string& text, const std::string& indentation) {
  if (indentation.empty()) return text;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    if (text[at] != '\n') out += indentation;
    out.append(text, at, end - at);
    at = end;
  }
  return out;
}

/// Reads one template and inserts its partials.
class Preparer {
 public:
  Preparer(const TemplateSources& sources, Diagnostics& diagnostics)
      : sources_(sources), diagnostics_(diagnostics) {}

  /// `indentation` goes before every line of the file that is not empty.
  bool file(const std::string& name, const std::string& indentation = {});
  Prepared take() { return std::move(prepared_); }

 private:
  struct Delimiters {
    std::string open = "{{", close = "}}";
  };
  struct Open {
    std::string name;
    std::size_t tag;
  };
  /// The position of the reader in a file.
  struct Cursor {
    const std::string& name;
    std::string_view text;
    std::size_t indentation = 0;  ///< blanks that were added to each line
    std::size_t at = 0;
    std::size_t tag = 0;                              ///< start of the tag that was read last
    mutable std::size_t scanned = 0, line_start = 0;  ///< start of its line, known up to `scanned`
    int line = 1;
    Delimiters delimiters = {};
    std::vector<Open> sections = {};
  };

  bool fail(const Cursor& cursor, std::string message) { return fail(place(cursor), std::move(message)); }
  bool fail(Location where, std::string message) {
    report(diagnostics_, Rule::bad_template, std::move(where), std::move(message));
    return false;
  }
  static std::size_t line_start(const Cursor& cursor);
  static Location place(const Cursor& cursor);
  bool tag(Cursor& cursor, std::string_view body);
  bool section(Cursor& cursor, Tag::Kind kind, std::string name);
  bool end_section(Cursor& cursor, const std::string& name);
  bool partial(Cursor& cursor, const std::string& name);
  bool delimiters(Cursor& cursor, std::string_view body);
  std::string skip_own_line(Cursor& cursor);
  void put(Cursor& cursor, std::string_view text);
  void put_tag(char kind, std::size_t number);
  std::size_t add(const Cursor& cursor, Tag::Kind kind, std::string name);

  const TemplateSources& sources_;
  Diagnostics& diagnostics_;
  Prepared prepared_;
  std::vector<std::string> including_;
  std::size_t open_sections_ = 0, files_ = 0, read_bytes_ = 0;  ///< of all files together
};

bool Preparer::file(const std::string& name, const std::string& indentation) {
  const std::string source = indented(sources_.find(name)->second, indentation);
  including_.push_back(name);
  read_bytes_ += source.size();
  Cursor cursor{name, source, indentation.size()};
  if (cursor.text.find_first_of(controls) != std::string_view::npos) {
    return fail(Location{name, 0, 0}, "the template has control characters");
  }
  while (cursor.at < cursor.text.size()) {
    const std::size_t open = cursor.text.find(cursor.delimiters.open, cursor.at);
    put(cursor, cursor.text.substr(cursor.at, open - cursor.at));
    if (open == std::string_view::npos) break;
    cursor.tag = open;
    const std::size_t body = open + cursor.delimiters.open.size();
    const std::size_t close = cursor.text.find(cursor.delimiters.close, body);
    if (close == std::string_view::npos) return fail(cursor, "the tag is not closed");
    cursor.at = close + cursor.delimiters.close.size();
    const std::string_view inside = cursor.text.substr(body, close - body);
    if (!tag(cursor, inside)) return false;
    cursor.line += static_cast<int>(std::ranges::count(inside, '\n'));
  }
  if (!cursor.sections.empty()) {
    const Open& open = cursor.sections.back();
    return fail(prepared_.tags[open.tag].where, "the section '" + open.name + "' is not closed");
  }
  including_.pop_back();
  return true;
}

// Continues where the last search stopped, so that a line with many tags is searched only once.
std::size_t Preparer::line_start(const Cursor& cursor) {
  const std::size_t newline = cursor.text.substr(cursor.scanned, cursor.tag - cursor.scanned).rfind('\n');
  if (newline != std::string_view::npos) cursor.line_start = cursor.scanned + newline + 1;
  cursor.scanned = cursor.tag;
  return cursor.line_start;
}

// The position of the tag that was read last.
Location Preparer::place(const Cursor& cursor) {
  const std::size_t line = line_start(cursor);
  return {cursor.name, cursor.line, static_cast<int>(cursor.tag - line - cursor.indentation) + 1};
}

void Preparer::put(Cursor& cursor, std::string_view text) {
  cursor.line += static_cast<int>(std::ranges::count(text, '\n'));
  prepared_.text += text;
}

void Preparer::put_tag(char kind, std::size_t number) {
  prepared_.text += tag_open;
  prepared_.text += kind;
  prepared_.text += std::to_string(number);
  prepared_.text += tag_close;
}

std::size_t Preparer::add(const Cursor& cursor, Tag::Kind kind, std::string name) {
  prepared_.tags.push_back({kind, std::move(name), place(cursor)});
  return prepared_.tags.size() - 1;
}

bool Preparer::tag(Cursor& cursor, std::string_view body) {
  const char sign = body.empty() ? ' ' : body.front();
  const std::string name(
      trim(std::string_view("#^/>!&{=").find(sign) == std::string_view::npos ? body : body.substr(1)));
  switch (sign) {
    case '!': skip_own_line(cursor); return true;
    case '=': skip_own_line(cursor); return delimiters(cursor, body);
    case '{':
    case '&':
      return fail(cursor,
                  "'" + name + "' asks for unescaped text, which views do not have: write {{" + name + "}}");
    default: break;
  }
  if (name.empty()) return fail(cursor, "the tag has no name");
  if (name.find_first_of(" \t\n.") != std::string::npos) return fail(cursor, "'" + name + "' is not a name");
  switch (sign) {
    case '#': return section(cursor, Tag::Kind::section, name);
    case '^': return section(cursor, Tag::Kind::inverted, name);
    case '/': return end_section(cursor, name);
    case '>': return partial(cursor, name);
    default: put_tag('&', add(cursor, Tag::Kind::variable, name)); return true;
  }
}

bool Preparer::section(Cursor& cursor, Tag::Kind kind, std::string name) {
  if (++open_sections_ > max_nesting) return fail(cursor, "sections are nested more than 100 deep");
  const std::size_t number = add(cursor, kind, name);
  skip_own_line(cursor);
  cursor.sections.push_back({std::move(name), number});
  put_tag(kind == Tag::Kind::section ? '#' : '^', number);
  return true;
}

bool Preparer::end_section(Cursor& cursor, const std::string& name) {
  if (cursor.sections.empty()) return fail(cursor, "the section '" + name + "' was not opened");
  const Open open = cursor.sections.back();
  if (open.name != name) return fail(cursor, "'" + name + "' closes the section '" + open.name + "'");
  cursor.sections.pop_back();
  --open_sections_;
  skip_own_line(cursor);
  put_tag('/', open.tag);
  return true;
}

bool Preparer::partial(Cursor& cursor, const std::string& name) {
  const std::string file_name = name + std::string(suffix);
  if (!sources_.contains(file_name)) return fail(cursor, "there is no partial '" + file_name + "'");
  if (std::ranges::find(including_, file_name) != including_.end()) {
    return fail(cursor, "the partial '" + file_name + "' includes itself");
  }
  if (including_.size() >= max_nesting) return fail(cursor, "partials are nested more than 100 deep");
  if (++files_ > max_prepared_files || read_bytes_ > max_prepared_bytes)
    return fail(cursor,
                "the template and its partials have more than 4 MiB or include more than 10,000 partials");
  return file(file_name, skip_own_line(cursor));
}

bool Preparer::delimiters(Cursor& cursor, std::string_view body) {
  const std::string_view inner = body.size() > 2 && body.back() == '=' ? body.substr(1, body.size() - 2) : "";
  const std::string_view both = trim(inner);
  const std::size_t gap = both.find_first_of(blanks);
  if (gap == std::string_view::npos) return fail(cursor, "two delimiters are needed, as in {{=<% %>=}}");
  cursor.delimiters = {std::string(both.substr(0, gap)), std::string(trim(both.substr(gap)))};
  return true;
}

// Skips the rest of the line if the tag that was read last is alone on it, and returns its indentation.
std::string Preparer::skip_own_line(Cursor& cursor) {
  const std::size_t line = line_start(cursor);
  const std::size_t after = std::min(cursor.text.find_first_not_of(blanks, cursor.at), cursor.text.size());
  const bool starts = cursor.text.find_first_not_of(blanks, line) >= cursor.tag;
  const bool ends = after == cursor.text.size() || cursor.text[after] == '\n';
  if (!starts || !ends) return {};
  const std::string_view indentation = cursor.text.substr(line, cursor.tag - line);
  prepared_.text.resize(prepared_.text.size() - indentation.size());
  cursor.at = std::min(after + 1, cursor.text.size());
  if (after < cursor.text.size()) ++cursor.line;
  return std::string(indentation);
}

}  // namespace

void hide_blanks(std::string& text) {
  std::ranges::replace(text, '\n', hidden_newline);
  std::ranges::replace(text, ' ', hidden_blank);
}

void show_blanks(std::string& text) {
  for (char& c : text) c = c == hidden_newline ? '\n' : c == hidden_blank ? ' ' : c;
}

std::optional<Prepared> prepare(const std::string& name, const TemplateSources& sources,
                                Diagnostics& diagnostics) {
  if (!sources.contains(name)) {
    const Location whole_file{name, 0, 0};
    report(diagnostics, Rule::bad_template, whole_file, "there is no such template");
    return std::nullopt;
  }
  Preparer preparer(sources, diagnostics);
  if (!preparer.file(name)) return std::nullopt;
  Prepared prepared = preparer.take();
  hide_blanks(prepared.text);
  return prepared;
}

}  // namespace ucwagen::templates
