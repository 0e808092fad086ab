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
  if (prose.text.find("](") == std::string::npos) return false;  // looked for first, since rfind() is slow
  const auto middle = prose.text.rfind("](");
  if (prose.text.find(')', middle) != std::string::npos) return false;
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

/// The positions behind the full stops of `text` where a blank is missing.
std::vector<std::size_t> missing_blanks(std::string_view text) {
  std::vector<std::size_t> positions;
  for (std::size_t dot = text.find('.'); dot < text.size(); dot = text.find('.', dot + 1)) {
    if (dot > 0 && dot + 1 < text.size() && glued(text, dot)) positions.push_back(dot + 1);
  }
  return positions;
}

std::string with_blanks(std::string text, const std::vector<std::size_t>& positions) {
  if (positions.empty()) return text;
  std::string out;
  out.reserve(text.size() + positions.size());
  std::size_t done = 0;
  for (const std::size_t at : positions) {
    out.append(text, done, at - done).push_back(' ');
    done = at;
  }
  out.append(text, done);
  return out;
}

/// Moves marks to where their words are after with_blanks().
void move_marks(std::vector<markdown::Mark>& marks, const std::vector<std::size_t>& blanks) {
  for (auto& mark : marks) {
    mark.begin += static_cast<std::size_t>(std::ranges::upper_bound(blanks, mark.begin) - blanks.begin());
    mark.end += static_cast<std::size_t>(std::ranges::lower_bound(blanks, mark.end) - blanks.begin());
  }
}

}  // namespace

std::string part_sentences(std::string text) {
  const std::vector<std::size_t> blanks = missing_blanks(text);
  return with_blanks(std::move(text), blanks);
}

Prose to_prose(markdown::Inline content, const std::string& file, Diagnostics& diagnostics) {
  Prose prose;
  prose.line = content.line;
  prose.column = content.column;
  const std::vector<std::size_t> blanks = missing_blanks(content.text);
  prose.text = with_blanks(std::move(content.text), blanks);
  prose.references = std::move(content.references);
  const auto where = [&] { return Location{file, content.line, content.column}; };
  if (content.html) {
    report(diagnostics, Rule::html_in_cell, where(), "HTML tags in the text", "use Markdown instead");
  }
  const bool broken = repair_link(prose);
  if (broken) {
    report(diagnostics, Rule::malformed_link, where(), "this link has no closing parenthesis", "add the ')'");
  }
  const std::size_t size = prose.text.size();
  drop_suffixes(prose);
  // Where a repair has changed the text, no mark is sure to be right.
  if (prose.text.size() != size || broken) return prose;
  prose.marks = std::move(content.marks);
  move_marks(prose.marks, blanks);
  return prose;
}

std::vector<Reference> references_of(const markdown::Inline& content) {
  std::vector<Reference> references = content.references;
  for (Reference& reference : references) reference.text = without_suffix(reference.text);
  return references;
}

}  // namespace ucwagen::page
