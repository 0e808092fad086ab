#include "generator/backend/pages/type_text.hpp"

#include <algorithm>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/phrase/phrase.hpp"

namespace ucwagen::pages {
namespace {

phrase::Base base(ir::TypeKind kind) {
  switch (kind) {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) \
  case ir::TypeKind::name:                                \
    return phrase::Base::name;
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
    case ir::TypeKind::enumeration: return phrase::Base::enumeration;
    case ir::TypeKind::unknown: break;
  }
  return phrase::Base::string;
}

/// Without quotes the phrase parser only reads a number or a capitalised word as a default; other values need quotes.
std::string quoted_default(const std::string& value) {
  const bool token = !value.empty() && std::ranges::all_of(value, is_name_character);
  const bool plain = token && !is_lower(value[0]);
  return plain || value == "true" || value == "false" ? value : '"' + value + '"';
}

void add_sentence(std::string& text, const std::string& sentence) {
  if (!text.empty()) text += text.back() == '.' ? " " : ". ";
  text += sentence + '.';
}

void add_range(std::string& text, const ir::Type& type, const phrase::Limits& stated) {
  const bool minimum = type.minimum && !stated.minimum;
  const bool maximum = type.maximum && !stated.maximum;
  if (minimum && maximum) {
    add_sentence(text,
                 "Range from " + std::to_string(*type.minimum) + " to " + std::to_string(*type.maximum));
  } else if (minimum) {
    add_sentence(text, "Minimum value is " + std::to_string(*type.minimum));
  } else if (maximum) {
    add_sentence(text, "Maximum value is " + std::to_string(*type.maximum));
  }
}

}  // namespace

std::string type_link(const ir::Type& type) {
  if (type.kind == ir::TypeKind::unknown) return "Unknown";
  std::string text = phrase::print({base(type.kind), type.enumeration, type.array, type.nullable, {}});
  if (type.kind != ir::TypeKind::enumeration) return text;
  const std::size_t name = text.size() - type.enumeration.size() - 1;  // before the closing parenthesis
  return text.substr(0, name) + page_link(type.enumeration) + ')';
}

std::string with_limits(std::string_view description, const ir::Type& type) {
  std::string text(description);
  const phrase::Limits stated = phrase::parse_limits(description);
  if (type.max_length && !stated.max_length) {
    add_sentence(text, "Maximum length of " + std::to_string(*type.max_length) + " characters");
  }
  add_range(text, type, stated);
  if (type.default_value && !stated.default_value) {
    add_sentence(text, "Default is " + quoted_default(*type.default_value));
  }
  return text;
}

std::string description(const PageText& text, std::string_view words, const ir::Type& type) {
  const std::string all = with_limits(words, type);
  return text.words(words) + escape(std::string_view(all).substr(words.size()));
}

}  // namespace ucwagen::pages
