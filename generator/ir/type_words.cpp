#include "generator/ir/type_words.hpp"

namespace ucwagen::ir {

std::string_view page_word(TypeKind kind) {
  switch (kind) {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word) \
  case TypeKind::name:                              \
    return page_word;
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
    case TypeKind::enumeration: return "enumeration";
    case TypeKind::unknown: break;
  }
  return "unknown";
}

std::string type_text(const Type& type) {
  std::string text = type.nullable ? "Nullable " : "";
  if (type.array) text += "Array of ";
  if (type.kind == TypeKind::enumeration) return text + '(' + type.enumeration + ')';
  return text.append(page_word(type.kind));
}

}  // namespace ucwagen::ir
