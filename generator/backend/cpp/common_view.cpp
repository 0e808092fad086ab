#include <algorithm>
#include <string>

#include "generator/backend/cpp/views.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::cpp {
namespace {

// A line of 110 columns without the deepest indentation and "/// ".
constexpr std::size_t comment_width = 96;

std::string_view kind_name(ir::TypeKind kind) {
  const bool primitive = kind != ir::TypeKind::enumeration && kind != ir::TypeKind::unknown;
  return primitive ? ir::page_word(kind) : "Unknown";
}

void remove_sentence(std::string& text, const std::string& sentence) {
  const std::size_t at = text.find(sentence);
  if (at == std::string::npos) return;
  const bool has_blank = at > 0 && text[at - 1] == ' ';
  text.erase(has_blank ? at - 1 : at, sentence.size() + (has_blank ? 1 : 0));
}

void set_number(View& view, FieldName name, const std::optional<std::int64_t>& number) {
  if (number) {
    view.set(name, Number::of(*number));
  } else {
    view.set(name, false);
  }
}

}  // namespace

Identifier value_type(ir::TypeKind kind) {
  switch (kind) {
    case ir::TypeKind::boolean: return Identifier::given("bool");
    case ir::TypeKind::int32: return Identifier::given("std::int32_t");
    case ir::TypeKind::real: return Identifier::given("double");
    case ir::TypeKind::date_time: return Identifier::given("DateTime");
    case ir::TypeKind::time_span: return Identifier::given("TimeSpan");
    case ir::TypeKind::external_resource: return Identifier::given("ExternalResource");
    case ir::TypeKind::unknown: return Identifier::given("JsonText");
    default: return Identifier::given("std::string");
  }
}

void set_common(View& view, const ViewOptions& options) {
  view.set("namespace", Identifier::given(options.space.name));
  view.set("folder", PlainText::of(options.space.folder));
  view.set("flat", Identifier::given(options.space.flat));
  view.set("macro", Identifier::given(options.space.macro));
  view.set("bindings_version", Number::of(bindings_version));
}

void add_comment_lines(View::List& lines, std::string_view text) {
  for (CommentText& line : CommentText::wrapped(text, comment_width))
    lines.emplace_back().set("line", std::move(line));
}

void set_doc(View& view, const std::string& text, const ir::Source& source, const ViewOptions& options,
             const std::string& page) {
  if (!options.docs) {
    view.set("doc", false);
    return;
  }
  View doc;
  View::List lines;
  add_comment_lines(lines, text);
  const bool elsewhere = !source.file.empty() && source.file != page;
  doc.set("lines", std::move(lines));
  if (elsewhere) {
    doc.set("source", CommentText::line(source.file));
  } else {
    doc.set("source", false);
  }
  view.set("doc", std::move(doc));
}

std::string without_limits(std::string text, const ir::Type& type) {
  if (type.max_length)
    remove_sentence(text, "Maximum length of " + std::to_string(*type.max_length) + " characters.");
  if (type.default_value) remove_sentence(text, "Default is " + *type.default_value + ".");
  if (type.minimum && type.maximum) {
    remove_sentence(
        text, "Range from " + std::to_string(*type.minimum) + " to " + std::to_string(*type.maximum) + ".");
  }
  return text;
}

void set_pages(View& view, const std::set<std::string>& files) {
  std::string names;
  for (const std::string& file : files) {
    if (!file.empty()) names += (names.empty() ? "" : ", ") + file;
  }
  view.set("pages", CommentText::line(names.empty() ? "the reference" : names));
}

void set_type(View& view, const Catalogue& catalogue, const ir::Type& type, const ViewOptions& options) {
  const bool open = type.kind == ir::TypeKind::enumeration && catalogue.has_enumeration(type.enumeration);
  view.set("open", open);
  view.set("value", open ? catalogue.enumeration(type.enumeration).type : value_type(type.kind));
  view.set("kind", open ? CommentText::line(type.enumeration) : CommentText::line(kind_name(type.kind)));
  view.set("array", type.array).set("nullable", type.nullable);
  view.set("unknown", type.kind == ir::TypeKind::unknown);
  view.set("external", type.kind == ir::TypeKind::external_resource);
  set_number(view, "max_length", type.max_length);
  set_number(view, "minimum", type.minimum);
  set_number(view, "maximum", type.maximum);
  if (type.default_value) {
    view.set("default", CommentText::line(*type.default_value));
  } else {
    view.set("default", false);
  }
  const bool inferred = !type.evidence.empty() && type.evidence.front().how != ir::How::stated;
  if (inferred && options.docs) {
    view.set("known", CommentText::line(ir::how_words(type.evidence.front().how).manner));
  } else {
    view.set("known", false);
  }
}

}  // namespace ucwagen::cpp
