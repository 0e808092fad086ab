#include <algorithm>
#include <vector>

#include "generator/backend/cpp/escaped_text.hpp"
#include "generator/base/text.hpp"
#include "generator/base/utf8.hpp"

/// The text of comments: what the compiler and Doxygen would interpret is escaped, and lines are broken.
namespace ucwagen::cpp {
namespace {

std::string spelled(char32_t code) {
  std::string hex;
  for (; code != 0 || hex.size() < 4; code >>= 4U) hex.insert(hex.begin(), "0123456789ABCDEF"[code & 15U]);
  return "U+" + hex;
}

// Pairs that the preprocessor or Doxygen's Markdown would interpret are separated by a blank. Doxygen reads the
// second of two backslashes again, together with the bracket or line behind it.
bool must_part(char before, char c) {
  return (before == '*' && c == '/') || (before == '/' && c == '*') || (before == '?' && c == '?') ||
         (before == '~' && c == '~') || (before == '\\' && !is_alphanumeric(c) && c != ' ');
}

// Characters that Doxygen takes literally after a backslash.
bool is_command(char c) { return std::string_view("\\@<>&#%*").find(c) != std::string_view::npos; }

// An underscore at the start or the end of a word begins or ends emphasis.
bool is_emphasis(std::string_view text, std::size_t i) {
  if (text[i] != '_') return false;
  const auto joins = [&](std::size_t k) {
    return k < text.size() && (is_alphanumeric(text[k]) || text[k] == '_');
  };
  return i == 0 || !joins(i - 1) || !joins(i + 1);
}

bool has_emphasis(std::string_view text) {
  for (std::size_t i = text.find('_'); i != std::string_view::npos; i = text.find('_', i + 1)) {
    if (is_emphasis(text, i)) return true;
  }
  return false;
}

// A line that has only full stops ends a list in Doxygen.
bool is_end_of_list(std::string_view text) {
  return !text.empty() && text.find_first_not_of(". ") == std::string_view::npos;
}

// True for characters that need no escaping in a comment, regardless of their neighbours; has_emphasis() checks
// '_'. It has '&' for '&&', so that the loop below has no branches.
bool is_plain(char c) {
  return (c >= ' ') & (c <= '}') & (c != '\\') & (c != '@') & (c != '<') & (c != '>') & (c != '&') &
         (c != '#') & (c != '%') & (c != '`') & (c != '*') & (c != '/') & (c != '?');
}

// Whether no character needs escaping, as in most texts. The loop does not stop at the first one that does.
bool is_all_plain(std::string_view text) {
  char plain = 1;
  for (const char c : text) plain = static_cast<char>(plain & static_cast<char>(is_plain(c)));
  return plain != 0;
}

std::string comment(std::string_view text) {
  if (is_all_plain(text) && !has_emphasis(text) && !is_end_of_list(text))
    return std::string(text.substr(0, text.find_last_not_of(' ') + 1));
  std::string out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size();) {
    const Rune rune = decode_rune(text.substr(i));
    const char c = text[i];
    if (rune.code < 0x20 || rune.code == 0x7F) {
      out += ' ';
    } else if (rune.code < 0x80) {
      if (!out.empty() && must_part(out.back(), c)) out += ' ';
      if (is_command(c) || is_emphasis(text, i)) out += '\\';
      out += c == '`' ? '\'' : c;  // an unpaired backtick would turn the rest of the comment into code
    } else if (rune.code == 0xFFFD) {
      out += "\xEF\xBF\xBD";
    } else if (is_invisible(rune.code)) {
      out += spelled(rune.code);
    } else {
      out.append(text, i, rune.bytes);
    }
    i += rune.bytes;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  if (is_end_of_list(out)) out = '\'' + out + '\'';
  // A backslash at the end, even a doubled one, would continue the comment on the next line.
  if (!out.empty() && out.back() == '\\') out.replace(out.size() - 2, 2, spelled('\\'));
  return out;
}

struct Word {
  std::string_view text;
  std::size_t columns = 0;  ///< characters; an editor shows each in one column
};

// The next word from `at` on, which moves behind it; an empty one at the end of the text.
Word next_word(std::string_view text, std::size_t& at) {
  const auto parts = [&](std::size_t i) { return static_cast<unsigned char>(text[i]) <= 0x20U; };
  for (;; ++at) {
    while (at < text.size() && parts(at)) ++at;
    const std::size_t begin = at;
    while (at < text.size() && !parts(at) && at - begin < CommentText::max_word) ++at;
    // Do not cut inside a UTF-8 character.
    while (at < text.size() && at > begin && continues_rune(text[at])) --at;
    const std::string_view word = text.substr(begin, at - begin);
    if (!word.empty() || at == text.size()) return {word, count_runes(word)};
    // Not UTF-8: no character starts within max_word bytes. Skip a byte.
  }
}

// Whether a text is in ASCII and has one blank between its words, as nearly all have. There are no branches in the loop,
// so that compilers can vectorise it.
bool has_single_blanks(std::string_view text) {
  if (text.empty()) return false;
  const auto visible = [](char c) { return (c > ' ') & (c < '\x7F'); };
  char fits = visible(text.front()) && text.back() != ' ' ? 1 : 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char c = text[i], before = text[i - 1];
    const bool blank = (c == ' ') & (before != ' ');
    fits = static_cast<char>(fits & (static_cast<char>(visible(c)) | static_cast<char>(blank)));
  }
  return fits != 0;
}

// The first line: up to the last blank that leaves at most `width` characters, else up to the first blank.
std::string_view first_line(std::string_view text, std::size_t width) {
  if (text.size() <= width) return text;
  const std::size_t blank = text.rfind(' ', width);
  return text.substr(0, blank == std::string_view::npos ? text.find(' ', width) : blank);
}

}  // namespace

CommentText CommentText::line(std::string_view text) { return CommentText(comment(text)); }

std::vector<CommentText> CommentText::wrapped(std::string_view text, std::size_t width) {
  std::vector<CommentText> lines;
  if (width <= max_word && has_single_blanks(text)) {
    // A word that must be cut is left to the loop below, with all that follows it.
    for (auto first = first_line(text, width); first.size() <= max_word; first = first_line(text, width)) {
      lines.push_back(line(first));
      if (first.size() == text.size()) return lines;
      text.remove_prefix(first.size() + 1);
    }
  }
  std::string current;
  current.reserve(std::min(width, text.size()));
  std::size_t length = 0;
  const auto flush = [&] {
    if (!current.empty()) lines.push_back(line(current));
    current.clear();
    length = 0;
  };
  std::size_t at = 0;
  for (Word word = next_word(text, at); !word.text.empty(); word = next_word(text, at)) {
    if (length > 0 && length + 1 + word.columns > width) flush();
    if (length > 0) current += ' ';
    current += word.text;
    length += word.columns + (length > 0 ? 1 : 0);
  }
  flush();
  return lines;
}

}  // namespace ucwagen::cpp
