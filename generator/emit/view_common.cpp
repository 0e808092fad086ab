#include <algorithm>
#include <string>

#include "generator/emit/views.hpp"

namespace ucwagen::emit {
namespace {

// What is left of a line of 110 columns behind the deepest indentation and "/// ".
constexpr std::size_t comment_width = 96;

std::string place(const model::Source& source) {
  return source.line > 0 ? source.file + ":" + std::to_string(source.line) : source.file;
}

std::string_view how_text(model::How how) {
  switch (how) {
    case model::How::stated: return "";
    case model::How::parameter: return "as the parameter of the same name";
    case model::How::enumeration_link: return "by the enumeration linked";
    case model::How::example: return "by a sample";
    case model::How::same_name: return "by properties of the same name";
    case model::How::article: return "by an article";
    case model::How::correction: return "by a correction";
  }
  return "";
}

std::string_view value_type(model::TypeKind kind) {
  switch (kind) {
    case model::TypeKind::boolean: return "bool";
    case model::TypeKind::int32: return "std::int32_t";
    case model::TypeKind::real: return "double";
    case model::TypeKind::date_time: return "DateTime";
    case model::TypeKind::time_span: return "TimeSpan";
    case model::TypeKind::external_resource: return "ExternalResource";
    case model::TypeKind::unknown: return "JsonText";
    default: return "std::string";
  }
}

std::string_view kind_name(model::TypeKind kind) {
  switch (kind) {
    case model::TypeKind::string: return "String";
    case model::TypeKind::boolean: return "Boolean";
    case model::TypeKind::int32: return "Int32";
    case model::TypeKind::real: return "Double";
    case model::TypeKind::date_time: return "DateTime";
    case model::TypeKind::time_span: return "TimeSpan";
    case model::TypeKind::byte: return "Byte";
    case model::TypeKind::external_resource: return "ExternalResource";
    default: return "Unknown";
  }
}

void set_number(View& view, std::string_view name, const std::optional<std::int64_t>& number) {
  if (number) {
    view.set(name, Number::of(*number));
  } else {
    view.set(name, false);
  }
}

}  // namespace

void set_common(View& view, const ViewOptions& options) {
  view.set("namespace", Identifier::given(options.space.name));
  view.set("folder", PlainText::of(options.space.folder));
  view.set("flat", Identifier::given(options.space.flat));
  view.set("macro", Identifier::given(options.space.macro));
  view.set("bindings_version", Number::of(bindings_version));
}

void set_counted(View& view, const std::string& name, View::List list) {
  view.set("has_" + name, !list.empty());
  view.set(name + "_count", Number::of(static_cast<std::int64_t>(list.size())));
  view.set(name, std::move(list));
}

void set_doc(View& view, const std::string& text, const model::Source& source, const ViewOptions& options) {
  if (!options.docs) {
    view.set("doc", false);
    return;
  }
  View doc;
  View::List lines;
  for (const CommentText& line : CommentText::wrapped(text, comment_width)) {
    lines.emplace_back().set("line", line);
  }
  doc.set("lines", std::move(lines));
  if (source.file.empty()) {
    doc.set("source", false);
  } else {
    doc.set("source", CommentText::line(place(source)));
  }
  view.set("doc", std::move(doc));
}

void set_type(View& view, const Catalogue& catalogue, const model::Type& type, const ViewOptions& options) {
  const bool open = type.kind == model::TypeKind::enumeration && catalogue.has_enumeration(type.enumeration);
  view.set("open", open);
  view.set("value",
           open ? catalogue.enumeration(type.enumeration).type : Identifier::given(value_type(type.kind)));
  view.set("kind", open ? CommentText::line(type.enumeration) : CommentText::line(kind_name(type.kind)));
  view.set("array", type.array).set("nullable", type.nullable);
  view.set("unknown", type.kind == model::TypeKind::unknown);
  view.set("external", type.kind == model::TypeKind::external_resource);
  set_number(view, "max_length", type.max_length);
  set_number(view, "minimum", type.minimum);
  set_number(view, "maximum", type.maximum);
  if (type.default_value) {
    view.set("default", CommentText::line(*type.default_value));
  } else {
    view.set("default", false);
  }
  const std::string_view how = type.evidence.empty() ? "" : how_text(type.evidence.front().how);
  if (how.empty() || !options.docs) {
    view.set("known", false);
  } else {
    view.set("known", CommentText::line(how));
  }
}

}  // namespace ucwagen::emit
