#pragma once

#include <set>
#include <string>

namespace ucwagen {

/// The identifiers of a C++ source as a compiler sees them: trigraphs are replaced and lines spliced first,
/// comments and literals left out. It deliberately shares no code with the escaping functions that it
/// tests.
inline std::string spliced(const std::string& source) {
  static const std::string from = "=/'()!<>-", to = "#\\^[]|{}~";
  std::string replaced;
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (i + 2 < source.size() && source[i] == '?' && source[i + 1] == '?' &&
        from.find(source[i + 2]) != from.npos) {
      replaced += to[from.find(source[i + 2])];
      i += 2;
    } else {
      replaced += source[i];
    }
  }
  std::string out;
  for (std::size_t i = 0; i < replaced.size(); ++i) {
    std::size_t end = i + 1;  // GCC splices with blanks behind the backslash too
    while (replaced[i] == '\\' && end < replaced.size() && (replaced[end] == ' ' || replaced[end] == '\t'))
      ++end;
    if (replaced[i] == '\\' && end < replaced.size() && replaced[end] == '\n') {
      i = end;
    } else {
      out += replaced[i];
    }
  }
  return out;
}

inline std::set<std::string> identifiers(const std::string& source) {
  const std::string text = spliced(source);
  const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  std::set<std::string> found;
  for (std::size_t i = 0; i < text.size();) {
    if (text.compare(i, 2, "//") == 0) {
      i = std::min(text.find('\n', i), text.size());
    } else if (text.compare(i, 2, "/*") == 0) {
      i = std::min(text.find("*/", i + 2), text.size() - 2) + 2;
    } else if (text.compare(i, 2, "R\"") == 0) {
      const std::size_t open = text.find('(', i);
      const std::string close = ")" + text.substr(i + 2, open - i - 2) + "\"";
      i = std::min(text.find(close, open), text.size() - close.size()) + close.size();
    } else if (text[i] == '"' || text[i] == '\'') {
      const char quote = text[i++];
      while (i < text.size() && text[i] != quote && text[i] != '\n') i += text[i] == '\\' ? 2 : 1;
      ++i;
    } else if (is_word(text[i])) {
      const std::size_t start = i;
      while (i < text.size() &&
             (is_word(text[i]) ||
              (text[i] == '\'' && std::isdigit(static_cast<unsigned char>(text[start])) != 0)))
        ++i;
      found.insert(text.substr(start, i - start));
    } else {
      ++i;
    }
  }
  return found;
}

}  // namespace ucwagen
