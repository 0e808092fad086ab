#include "generator/ir/type_words.hpp"

namespace ucwagen::ir {

std::string_view page_word(TypeKind kind) {
  switch (kind) {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) \
  case TypeKind::name:                                    \
    return page_word;
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
    case TypeKind::enumeration: return "enumeration";
    case TypeKind::unknown: break;
  }
  return "unknown";
}

JsonForm json_form(TypeKind kind) {
  switch (kind) {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) \
  case TypeKind::name:                                    \
    return JsonForm::form;
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
    case TypeKind::enumeration: return JsonForm::text;
    case TypeKind::unknown: break;
  }
  return JsonForm::anything;
}

std::string type_text(const Type& type) {
  std::string text = type.nullable ? "Nullable " : "";
  if (type.array) text += "Array of ";
  if (type.kind == TypeKind::enumeration) return text + '(' + type.enumeration + ')';
  return text.append(page_word(type.kind));
}

HowWords how_words(How how) {
  switch (how) {
    case How::stated: return {"the type text", "stated"};
    case How::parameter: return {"the request parameter of this name", "as the parameter of the same name"};
    case How::enumeration_link: return {"the enumeration in the description", "by the enumeration linked"};
    case How::example: return {"the sample", "by a sample"};
    case How::same_name: return {"the same name elsewhere", "by properties of the same name"};
    case How::article: return {"the article", "by an article"};
    case How::correction: return {"the correction", "by a correction"};
  }
  return {};
}

}  // namespace ucwagen::ir
