#include "generator/frontend/resolve/name_words.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/phrase/lexer.hpp"

namespace ucwagen::resolve {

namespace {

std::string singular(std::string word) {
  if (word.size() > 4 && word.ends_with("ies")) return word.substr(0, word.size() - 3) + "y";
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us"))
    word.pop_back();
  return word;
}

}  // namespace

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  std::size_t start = 0;
  for (std::size_t at = 1; at <= name.size(); ++at) {
    const bool after_lower = at < name.size() && is_upper(name[at]) && !is_upper(name[at - 1]);
    // In "SDPOffer" the last capital of a run starts the next word.
    const bool ends_run =
        at + 1 < name.size() && is_upper(name[at]) && is_upper(name[at - 1]) && !is_upper(name[at + 1]);
    if (at < name.size() && !after_lower && !ends_run) continue;
    words.push_back(singular(lower_case(name.substr(start, at - start))));
    start = at;
  }
  return words;
}

bool is_compound(std::string_view name) {
  return !name.empty() && is_upper(name.front()) && words_of(name).size() > 1;
}

Overlap overlap_of(const std::vector<std::string>& words, const std::vector<std::string>& name,
                   const std::vector<std::string>& owner) {
  Overlap overlap;
  for (const std::string& word : words) {
    const bool in_name = std::ranges::find(name, word) != name.end();
    overlap.name += in_name;
    overlap.all += in_name || std::ranges::find(owner, word) != owner.end();
  }
  return overlap;
}

std::string family_suffix(std::string_view name) {
  if (name.empty() || !is_lower(name.front())) return {};
  std::string suffix(name);
  suffix.front() = upper_case(suffix.front());
  return suffix;
}

std::string page_name(std::string_view target) {
  target = target.substr(0, target.find('#'));
  if (const std::size_t slash = target.rfind('/'); slash != std::string_view::npos)
    target.remove_prefix(slash + 1);
  if (target.ends_with(".md")) target.remove_suffix(3);
  if (target.ends_with("_ref") || target.ends_with("_Ref")) target.remove_suffix(4);
  return std::string(target);
}

std::vector<std::string> quoted_values(std::string_view text) {
  std::vector<std::string> values;
  for (const phrase::Token& token : phrase::lex(text)) {
    if (token.kind == phrase::TokenKind::quoted) values.emplace_back(token.text);
  }
  return values;
}

}  // namespace ucwagen::resolve
