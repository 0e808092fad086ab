#include <algorithm>
#include <string>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/operation_output.hpp"
#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

// A required parameter is a bit of an unsigned template argument; those beyond are checked when the call is
// built.
constexpr int most_bits = 31;

std::string_view place_name(Place place) {
  switch (place) {
    case Place::body: return "body";
    case Place::query: return "query";
    case Place::both: return "both";
    case Place::raw_body: return "raw_body";
  }
  return "";
}

/// How a setter takes its argument.
void set_argument(View& view, const Merged& merged) {
  using ir::TypeKind;
  const ir::Type& type = merged.parameter->type;
  const bool raw = merged.place == Place::raw_body;
  const bool text =
      type.kind == TypeKind::string || type.kind == TypeKind::byte || type.kind == TypeKind::unknown;
  const bool number = type.kind == TypeKind::int32 || type.kind == TypeKind::real;
  const bool list = type.array && !raw && type.kind != TypeKind::unknown && type.kind != TypeKind::byte;
  view.set("takes_list", list).set("takes_content", raw);
  view.set("takes_text", !list && !raw && text);
  view.set("takes_flag", !list && type.kind == TypeKind::boolean).set("takes_number", !list && number);
  view.set("takes_external", !list && type.kind == TypeKind::external_resource);
  view.set("takes_date", !list && (type.kind == TypeKind::date_time || type.kind == TypeKind::time_span));
  view.set("takes_open", !list && type.kind == TypeKind::enumeration);
}

/// The arguments of a parameter's row in the table, behind its name and place, without those that are the
/// default.
View::List row_arguments(const Merged& merged) {
  const ir::Type& type = merged.parameter->type;
  View::List list;
  const auto add = [&](const Text& text) { list.emplace_back().set("argument", text); };
  const bool range = type.minimum || type.maximum;
  if (!merged.required && !type.max_length && !range) return list;
  add(Identifier::given(merged.required ? "true" : "false"));
  if (!type.max_length && !range) return list;
  add(Number::of(type.max_length.value_or(-1)));
  if (!range) return list;
  if (type.minimum) {
    add(Number::of(*type.minimum));
  } else {
    add(Identifier::given("INT64_MIN"));
  }
  if (type.maximum) add(Number::of(*type.maximum));
  return list;
}

View::List parameter_views(const Catalogue& catalogue, const std::vector<Merged>& parameters,
                           const ViewOptions& options) {
  NameScope scope({"build", "with", "header", "as_xml", "body", "if_none_match", "self", "finish", "draft_",
                   "builder", "operation"});
  View::List list;
  int index = 0, bit = 0;
  for (const Merged& merged : parameters) {
    const ir::Parameter& parameter = *merged.parameter;
    const bool external = parameter.type.kind == ir::TypeKind::external_resource;
    View& view = list.emplace_back();
    const std::string name = external ? snake_case("with " + parameter.name) : snake_case(parameter.name);
    view.set("name", Identifier::given(scope.claim(name))).set("index", Number::of(index++));
    view.set("wire", StringLiteral::of(parameter.name)).set("plain", PlainText::of(parameter.name));
    view.set("place", Identifier::given(place_name(merged.place))).set("row", row_arguments(merged));
    view.set("required", merged.required);
    const bool enforced = merged.required && bit < most_bits;
    view.set("enforced", enforced).set("bit", Number::of(enforced ? std::int64_t{1} << bit++ : 0));
    view.set("random", parameter.name == "operationId" && !parameter.type.array);
    set_type(view, catalogue, parameter.type, options);
    set_argument(view, merged);
    set_doc(view, parameter.description, parameter.source, options);
  }
  return list;
}

View::List error_views(const ir::Operation& operation, const ViewOptions& options) {
  View::List list;
  for (const DocumentedError& documented : documented_errors(operation)) {
    const ir::Error& error = *documented.error;
    View& view = list.emplace_back();
    view.set("name", Identifier::given(documented.name)).set("status", Number::of(error.status));
    view.set("error", StringLiteral::of(error.error))
        .set("subcode", StringLiteral::of(error.subcode.value_or("")));
    std::string row = error.error + ", " + std::to_string(error.status);
    if (error.subcode) row += ", " + *error.subcode;
    view.set("row", CommentText::line(row));
    set_doc(view, error.description, error.source, options);
  }
  return list;
}

void set_output(View& view, const Catalogue& catalogue, const Output& output) {
  using Kind = Output::Kind;
  switch (output.kind) {
    case Kind::resource: view.set("output", catalogue.resource(output.resource).type); break;
    case Kind::created: view.set("output", Identifier::given("Created")); break;
    case Kind::nothing: view.set("output", Identifier::given("Nothing")); break;
    case Kind::content: view.set("output", Identifier::given("Content")); break;
    case Kind::event_batch: view.set("output", Identifier::given("EventBatch")); break;
  }
}

}  // namespace

View::List operation_views(const Catalogue& catalogue, const ir::Resource& resource,
                           const ViewOptions& options) {
  NameScope scope;
  View::List list;
  for (const ir::Operation& operation : resource.operations) {
    View& view = list.emplace_back();
    view.set("type", Identifier::given(scope.claim(pascal_case(operation.method))));
    view.set("method", StringLiteral::of(operation.method))
        .set("plain_method", PlainText::of(operation.method));
    set_doc(view, operation.description, operation.source, options);
    set_output(view, catalogue, output_of(catalogue, resource, operation));

    const std::vector<Merged> parameters = merged_parameters(operation);
    const bool put = operation.method == "PUT", get = operation.method == "GET";
    const bool text = operation.body_media.starts_with("text/");
    const bool has_body = !get && operation.method != "DELETE" && operation.method != "OPTIONS";
    view.set("put", put).set("get", get);
    view.set("builder", !put && (!parameters.empty() || (text && has_body)));
    view.set("media", StringLiteral::of(has_body ? operation.body_media : ""));
    view.set("text_body", text && has_body);
    view.set("has_twins", std::any_of(parameters.begin(), parameters.end(),
                                      [](const Merged& merged) { return merged.place == Place::both; }));
    const auto required =
        std::count_if(parameters.begin(), parameters.end(), [](const Merged& m) { return m.required; });
    view.set("missing", Number::of((std::int64_t{1} << std::min<std::int64_t>(required, most_bits)) - 1));
    view.set("enforces", required > 0);
    set_counted(view, "parameters", parameter_views(catalogue, parameters, options));
    set_counted(view, "errors", error_views(operation, options));
  }
  return list;
}

}  // namespace ucwagen::cpp
