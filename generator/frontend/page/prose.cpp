#include "generator/frontend/page/prose.hpp"

#include <algorithm>
#include <array>

#include "generator/base/text.hpp"

namespace ucwagen::page {

namespace {

/// The word that ends before `end`, and the word that starts at `start`.
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

/// Whether a capital is inside the word: "phoneAudio", "AccessLevel".
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
    // "…on hold.phoneAudio will be…": the sentence starts with the name of a resource.
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

/// Every link to phones on the oldest pages says "phones (UCWA)".
constexpr std::string_view link_suffix = " (UCWA)";

bool has_suffix(std::string_view text) {
  return text.size() > link_suffix.size() && text.ends_with(link_suffix);
}

std::string without_suffix(const std::string& text) {
  return text.substr(0, has_suffix(text) ? text.size() - link_suffix.size() : text.size());
}

/// Removes the suffix of every link, in one pass: the links come in the order of the text. The prose already has blanks
/// between its sentences, so the text of a link gets them, too, before it is searched for. If a link is not found,
/// the rest of the text is not changed.
void drop_suffixes(Prose& prose) {
  std::string text;
  std::size_t done = 0;
  bool found = true;
  for (auto& reference : prose.references) {
    if (!has_suffix(reference.text)) continue;
    const std::string bare = without_suffix(reference.text);
    const std::string written = part_sentences(reference.text);
    const auto at = found ? prose.text.find(written, done) : std::string::npos;
    found = at != std::string::npos;
    if (found) {
      text.append(prose.text, done, at - done).append(without_suffix(written));
      done = at + written.size();
    }
    reference.text = bare;
  }
  if (done > 0) prose.text = text.append(prose.text, done);
}

/// For each position, the position after part_sentences, which only inserts blanks.
std::vector<std::size_t> parted_positions(std::string_view text, std::string_view parted) {
  std::vector<std::size_t> positions{0};
  positions.reserve(text.size() + 1);
  std::size_t at = 0;
  for (const char c : text) {
    while (parted[at] != c) ++at;
    positions.push_back(++at);
  }
  return positions;
}

/// The marks of the flattened text at their new positions; marks whose words changed are left out.
std::vector<markdown::Mark> moved_marks(const markdown::Inline& content, const std::string& parted) {
  std::vector<markdown::Mark> marks = content.marks;
  if (marks.empty()) return marks;
  const std::vector<std::size_t> positions = parted_positions(content.text, parted);
  for (auto& mark : marks) {
    mark.end = positions[mark.end];
    // The position of the first character of the mark, since a blank may have been inserted before it.
    mark.begin = mark.begin == content.text.size() ? mark.end : positions[mark.begin + 1] - 1;
  }
  return marks;
}

}  // namespace

std::string part_sentences(std::string_view text) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t dot = text.find('.'); dot < text.size(); dot = text.find('.', dot + 1)) {
    if (dot == 0 || dot + 1 == text.size() || !glued(text, dot)) continue;
    out.append(text, done, dot + 1 - done) += ' ';
    done = dot + 1;
  }
  return out.append(text, done);
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
    report(diagnostics, Rule::html_in_cell, where, "HTML tags in the text", "use Markdown instead");
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
