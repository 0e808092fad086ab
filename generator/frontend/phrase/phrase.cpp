#include "generator/frontend/phrase/phrase.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "generator/base/text.hpp"
#include "generator/frontend/phrase/lexer.hpp"

namespace ucwagen::phrase {

namespace {

constexpr std::array primitives{
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) \
  std::pair<std::string_view, Base>(page_word, Base::name),
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
};

/// A type at the end of a text, and its position.
struct Found {
  Stated type;
  std::size_t offset = 0;
};

/// Enumerations are named in Pascal case; "(PSTN)" at the end of a sentence is an abbreviation.
bool is_enumeration_name(const Token& token) {
  return token.kind == TokenKind::word && is_upper(token.text.front()) &&
         std::ranges::any_of(token.text, is_lower);
}

/// The values between a closing parenthesis and the end; nothing if there is other text.
std::optional<std::vector<std::string>> parse_values(std::span<const Token> tokens) {
  std::vector<std::string> values;
  bool expects_value = true, after_or = true;
  for (const Token& token : tokens) {
    if (token.is(',') && !expects_value) {
      expects_value = true;
      after_or = false;
    } else if (token.is_word("or") && !after_or) {
      expects_value = after_or = true;
    } else if (token.kind == TokenKind::word && expects_value) {
      values.emplace_back(token.text);
      expects_value = after_or = false;
    } else {
      return std::nullopt;
    }
  }
  // "A, B" without "or" is a list in prose, not the values of a type.
  const bool joined = values.size() < 2 || tokens[tokens.size() - 2].is_word("or");
  if (!joined || (expects_value && !values.empty())) return std::nullopt;
  return values;
}

/// Reads the modifiers before the base. The prose may precede the first one without a blank: "okNullable
/// Int32".
void take_modifiers(std::span<const Token> before, Found& found) {
  const auto ends_with = [&](std::string_view word) {
    return !before.empty() && before.back().kind == TokenKind::word && before.back().text.ends_with(word);
  };
  const auto take = [&](std::string_view word) {
    found.offset = before.back().offset + before.back().text.size() - word.size();
    return before.back().text.size() > word.size();
  };
  if (before.size() >= 2 && before.back().is_word("of") &&
      before[before.size() - 2].text.ends_with("Array")) {
    before = before.first(before.size() - 1);
    found.type.array = true;
    if (take("Array")) return;
    before = before.first(before.size() - 1);
  }
  if (ends_with("Nullable")) {
    found.type.nullable = true;
    take("Nullable");
  }
}

std::optional<Found> find_primitive(std::span<const Token> tokens) {
  if (tokens.empty() || tokens.back().kind != TokenKind::word) return std::nullopt;
  const Token& last = tokens.back();
  for (const auto& [name, base] : primitives) {
    if (!last.text.ends_with(name)) continue;
    Found found;
    found.type.base = base;
    found.offset = last.offset + last.text.size() - name.size();
    if (last.text.size() == name.size()) take_modifiers(tokens.first(tokens.size() - 1), found);
    return found;
  }
  return std::nullopt;
}

/// Uses the last parenthesis, since the prose may also name the enumeration in parentheses.
std::optional<Found> find_enumeration(std::span<const Token> tokens) {
  std::size_t open = tokens.size();
  while (open > 0 && !tokens[open - 1].is('(')) --open;
  if (open == 0 || open + 1 >= tokens.size()) return std::nullopt;
  if (!is_enumeration_name(tokens[open]) || !tokens[open + 1].is(')')) return std::nullopt;
  auto values = parse_values(tokens.subspan(open + 2));
  if (!values) return std::nullopt;
  Found found;
  found.type.base = Base::enumeration;
  found.type.enumeration = tokens[open].text;
  found.type.values = std::move(*values);
  found.offset = tokens[open - 1].offset;
  take_modifiers(tokens.first(open - 1), found);
  return found;
}

std::optional<Found> find_type(std::span<const Token> tokens) {
  auto found = find_primitive(tokens);
  return found ? found : find_enumeration(tokens);
}

/// "see (Contact)" and "the (Contact) card" are prose: in a description, a type has values and a remark has none.
bool is_remark(const Stated& type) {
  if (type.base != Base::enumeration || type.array || type.nullable) return false;
  return type.values.empty() || (type.values.size() == 1 && !is_upper(type.values.front().front()));
}

/// "(Level)Low, High": values directly after the name belong to a type, even without the "or" of the list.
bool glues_values(std::span<const Token> tokens, std::size_t open) {
  if (open + 3 >= tokens.size()) return false;
  const Token& close = tokens[open + 2];
  const Token& value = tokens[open + 3];
  return is_enumeration_name(tokens[open + 1]) && close.is(')') && value.kind == TokenKind::word &&
         is_upper(value.text.front()) && value.offset == close.offset + 1;
}

/// "Array of Strings", "Nullable (Level": a modifier whose base is missing or unknown.
bool looks_like_type(std::span<const Token> tokens) {
  const auto open =
      std::ranges::find_if(tokens.rbegin(), tokens.rend(), [](const Token& token) { return token.is('('); });
  const auto index = static_cast<std::size_t>(tokens.rend() - open);
  if (open != tokens.rend() && glues_values(tokens, index - 1)) return true;
  // The modifiers stand right before the last parenthesis or before the last word.
  const auto base = open != tokens.rend() ? open : tokens.rbegin();
  if (tokens.size() < 2 || base + 1 == tokens.rend()) return false;
  const bool named = base->is('(') || is_upper(base->text.front());
  const bool array = base[1].is_word("of") && base + 2 != tokens.rend() && base[2].text.ends_with("Array");
  return named && (array || base[1].text == "Nullable");
}

}  // namespace

Phrase parse(std::string_view cell) {
  const std::vector<Token> tokens = lex(cell);
  Phrase phrase;
  auto found = find_type(tokens);
  if (found && is_remark(found->type)) found.reset();
  phrase.prose = trim_end(found ? cell.substr(0, found->offset) : cell);
  phrase.malformed = !found && looks_like_type(tokens);
  if (found) phrase.type = std::move(found->type);
  phrase.limits = parse_limits(phrase.prose);
  return phrase;
}

std::optional<Stated> parse_type(std::string_view cell) {
  const std::vector<Token> tokens = lex(cell);
  auto found = find_type(tokens);
  if (!found || found->offset != tokens.front().offset) return std::nullopt;
  return std::move(found->type);
}

std::string print(const Stated& type) {
  std::string text = type.nullable ? "Nullable " : "";
  if (type.array) text += "Array of ";
  for (const auto& [name, base] : primitives) {
    if (base == type.base) return text.append(name);
  }
  text += '(' + type.enumeration + ')';
  for (std::size_t i = 0; i < type.values.size(); ++i) {
    text += i == 0 ? " " : ", ";
    if (i > 0 && i + 1 == type.values.size()) text += "or ";
    text += type.values[i];
  }
  return text;
}

}  // namespace ucwagen::phrase
