#include "generator/frontend/page/prose.hpp"

#include <algorithm>
#include <array>

#include "generator/base/text.hpp"

namespace ucwagen::page {

namespace {

/// The word that ends just before `end`, and the one that starts at `start`.
std::string_view word_before(std::string_view text, std::size_t end) {
  auto start = end;
  while (start > 0 && is_alphanumeric(text[start - 1])) --start;
  return text.substr(start, end - start);
}
std::string_view word_at(std::string_view text, std::size_t start) {
  auto end = start;
  while (end < text.size() && is_alphanumeric(text[end])) ++end;
  return text.substr(start, end - start);
}

/// A capital inside the word: "phoneAudio", "AccessLevel".
bool has_hump(std::string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (is_upper(word[i]) && is_lower(word[i - 1])) return true;
  }
  return false;
}

bool opens_sentence(std::string_view word) {
  constexpr std::array<std::string_view, 20> openers{
      "A",  "Additionally", "After",  "All", "An",    "For",   "However", "If", "In",   "It",
      "On", "Other",        "Please", "The", "There", "These", "This",    "To", "When", "Currently"};
  return std::ranges::find(openers, word) != openers.end();
}

bool glued(std::string_view text, std::size_t dot) {
  const auto before = word_before(text, dot);
  const auto after = word_at(text, dot + 1);
  if (after.empty()) return false;
  const char last = text[dot - 1];
  const bool closing = last == ')' || last == '"' || last == '\'' || last == ']';
  if (before.empty()) return closing && (is_upper(after[0]) || last == ')');
  if (is_lower(after[0])) {
    // "…on hold.phoneAudio will be…": a resource's name opens the sentence.
    return std::ranges::all_of(before, is_lower) && has_hump(after);
  }
  if (!is_upper(after[0])) return false;
  if (opens_sentence(after)) return true;
  const bool name_before = is_upper(before[0]) && before.size() > 1 && is_lower(before[1]);
  return !name_before && !has_hump(after);
}

/// "[text](target" at the end of a cell: the closing parenthesis is missing, so Markdown sees no link.
bool repair_link(Prose& prose) {
  const auto middle = prose.text.rfind("](");
  if (middle == std::string::npos || prose.text.find(')', middle) != std::string::npos) return false;
  const auto open = prose.text.rfind('[', middle);
  if (open == std::string::npos) return false;
  auto target = prose.text.substr(middle + 2);
  auto text = prose.text.substr(open + 1, middle - open - 1);
  prose.references.push_back({text, std::move(target), prose.line, prose.column});
  prose.text.replace(open, std::string::npos, text);
  return true;
}

/// The first state of the oldest pages writes "phones (UCWA)" in every link to phones.
constexpr std::string_view link_suffix = " (UCWA)";

std::string without_suffix(const std::string& text) {
  const bool has = text.size() > link_suffix.size() && text.ends_with(link_suffix);
  return text.substr(0, has ? text.size() - link_suffix.size() : text.size());
}

void drop_suffixes(Prose& prose) {
  for (auto& reference : prose.references) {
    auto bare = without_suffix(reference.text);
    if (const auto at = prose.text.find(reference.text); at != std::string::npos)
      prose.text.replace(at, reference.text.size(), bare);
    reference.text = std::move(bare);
  }
}

/// Where a position of the text is after part_sentences, which inserts blanks and changes nothing else.
std::size_t parted_position(std::string_view text, std::string_view parted, std::size_t position) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < position; ++i, ++at) {
    while (parted[at] != text[i]) ++at;
  }
  return at;
}

/// The marks of the flattened text, moved to where their words are now; none where the words themselves
/// changed.
std::vector<markdown::Mark> moved_marks(const markdown::Inline& content, const std::string& parted) {
  std::vector<markdown::Mark> marks = content.marks;
  for (auto& mark : marks) {
    mark.end = parted_position(content.text, parted, mark.end);
    // Counted from the first character of the mark, which a new blank may precede.
    mark.begin = mark.begin == content.text.size()
                     ? mark.end
                     : parted_position(content.text, parted, mark.begin + 1) - 1;
  }
  return marks;
}

}  // namespace

std::string part_sentences(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text[i] == '.' && i > 0 && i + 1 < text.size() && glued(text, i)) out += ' ';
  }
  return out;
}

Prose to_prose(const markdown::Inline& content, const std::string& file, Diagnostics& diagnostics) {
  Prose prose;
  prose.line = content.line;
  prose.column = content.column;
  prose.text = part_sentences(content.text);
  for (const auto& [text, target, line, column] : content.references) {
    prose.references.push_back({text, target, line, column});
  }
  const Location where{file, content.line, content.column};
  if (content.html) {
    report(diagnostics, Rule::html_in_cell, where, "HTML tags in the text", "write it as Markdown");
  }
  const bool broken = repair_link(prose);
  if (broken) {
    report(diagnostics, Rule::malformed_link, where, "this link has no closing parenthesis", "add the ')'");
  }
  const std::size_t size = prose.text.size();
  drop_suffixes(prose);
  if (prose.text.size() == size && !broken) prose.marks = moved_marks(content, prose.text);
  return prose;
}

std::vector<Reference> references_of(const markdown::Inline& content) {
  std::vector<Reference> references;
  references.reserve(content.references.size());
  for (const auto& [text, target, line, column] : content.references) {
    references.push_back({without_suffix(text), target, line, column});
  }
  return references;
}

}  // namespace ucwagen::page
