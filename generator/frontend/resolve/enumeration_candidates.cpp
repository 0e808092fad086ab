#include <algorithm>

#include "generator/frontend/phrase/lexer.hpp"
#include "generator/frontend/resolve/name_words.hpp"
#include "generator/frontend/resolve/type_candidates.hpp"

namespace ucwagen::resolve {

namespace {

Candidate enumeration_candidate(const std::string& name, ir::How how, const ir::Source& where) {
  Candidate candidate;
  candidate.type.kind = ir::TypeKind::enumeration;
  candidate.type.enumeration = name;
  candidate.how = how;
  candidate.source = where;
  candidate.knows_array = false;
  return candidate;
}

bool is_member_mention(const std::vector<phrase::Token>& tokens, std::size_t at) {
  const std::size_t end = tokens[at].offset + tokens[at].text.size();
  return at + 2 < tokens.size() && tokens[at + 1].is('.') && tokens[at + 1].offset == end &&
         tokens[at + 2].offset == end + 1;
}

/// "None" and "Unknown" prove nothing: most enumerations have them, also those whose page leaves them out.
bool proves_something(const std::vector<std::string>& values) {
  return std::ranges::any_of(values,
                             [](const std::string& value) { return value != "None" && value != "Unknown"; });
}

}  // namespace

std::optional<Candidate> linked_enumeration(const page::Prose& description, const std::string& file,
                                            const Catalogue& catalogue) {
  for (const page::Reference& reference : description.references) {
    const std::string* name = catalogue.find_exact(page_name(reference.target));
    if (name == nullptr) continue;
    return enumeration_candidate(*name, ir::How::enumeration_link, {file, reference.line, reference.column});
  }
  return std::nullopt;
}

std::optional<Candidate> named_enumeration(const std::string& property, const std::string& description,
                                           const ir::Source& where, const Catalogue& catalogue) {
  const std::vector<phrase::Token> tokens = phrase::lex(description);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != phrase::TokenKind::word || !is_compound(tokens[at].text)) continue;
    const std::string* name = catalogue.find_exact(tokens[at].text);
    if (name == nullptr) continue;
    const std::vector<std::string> words = words_of(*name);
    if (!is_member_mention(tokens, at) || overlap_of(words, words_of(property), {}).name == words.size())
      return enumeration_candidate(*name, ir::How::enumeration_link, where);
  }
  return std::nullopt;
}

std::optional<Candidate> same_named_enumeration(const std::string& name, const Catalogue& catalogue) {
  const std::string* found = catalogue.find(name);
  if (found == nullptr && name.ends_with('s')) found = catalogue.find(name.substr(0, name.size() - 1));
  if (found == nullptr) return std::nullopt;
  return enumeration_candidate(*found, ir::How::same_name, catalogue.source(*found));
}

std::optional<std::string> enumeration_of_values(const std::string& owner, const std::string& name,
                                                 const std::vector<std::string>& values,
                                                 const Catalogue& catalogue) {
  const std::vector<std::string> candidates = catalogue.holding(values);
  const std::vector<std::string> own_words = words_of(name), owner_words = words_of(owner);
  std::optional<std::string> best;
  std::size_t best_score = 0;
  for (const std::string& candidate : candidates) {
    const Overlap overlap = overlap_of(words_of(candidate), own_words, owner_words);
    const std::size_t score = overlap.name > 0 ? overlap.all : 0;
    if (score == best_score) best.reset();
    if (score > best_score) best = candidate;
    best_score = std::max(best_score, score);
  }
  if (best && best_score >= 2) return best;
  if (candidates.size() == 1 && proves_something(values)) return candidates.front();
  return std::nullopt;
}

}  // namespace ucwagen::resolve
