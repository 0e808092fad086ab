#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

// A required parameter is a bit of an unsigned template argument; those beyond are checked when the call is
// built.
constexpr int most_bits = 31;

/// The runtime's name for where a parameter travels.
std::string_view place_name(ir::Place place) {
  switch (place) {
    case ir::Place::body: return "body";
    case ir::Place::query: return "query";
    case ir::Place::either: return "both";
    case ir::Place::raw_body: return "raw_body";
  }
  return "";
}

/// How a setter takes its argument.
void set_argument(View& view, const ir::Input& input) {
  using ir::TypeKind;
  const ir::Type& type = input.type;
  const bool raw = input.in == ir::Place::raw_body;
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
View::List row_arguments(const ir::Input& input) {
  const ir::Type& type = input.type;
  View::List list;
  const auto add = [&](const Text& text) { list.emplace_back().set("argument", text); };
  const bool range = type.minimum || type.maximum;
  if (!input.required && !type.max_length && !range) return list;
  add(Identifier::given(input.required ? "true" : "false"));
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

/// Where an input stands: its row, or the sample that shows it.
ir::Source place_of(const ir::Input& input) {
  if (!input.rows.empty()) return input.rows.front();
  return input.type.evidence.empty() ? ir::Source{} : input.type.evidence.front().source;
}

View::List parameter_views(const Catalogue& catalogue, const std::vector<ir::Input>& inputs,
                           const ViewOptions& options) {
  NameScope scope({"build", "with", "header", "as_xml", "body", "if_none_match", "self", "finish", "draft_",
                   "builder", "operation"});
  View::List list;
  int index = 0, bit = 0;
  for (const ir::Input& input : inputs) {
    const bool external = input.type.kind == ir::TypeKind::external_resource;
    View& view = list.emplace_back();
    const std::string name = external ? snake_case("with " + input.name) : snake_case(input.name);
    view.set("name", Identifier::given(scope.claim(name))).set("index", Number::of(index++));
    view.set("wire", StringLiteral::of(input.name)).set("plain", PlainText::of(input.name));
    view.set("place", Identifier::given(place_name(input.in))).set("row", row_arguments(input));
    view.set("required", input.required);
    const bool enforced = input.required && bit < most_bits;
    view.set("enforced", enforced).set("bit", Number::of(enforced ? std::int64_t{1} << bit++ : 0));
    view.set("random", input.name == "operationId" && !input.type.array);
    set_type(view, catalogue, input.type, options);
    set_argument(view, input);
    set_doc(view, input.description, place_of(input), options);
  }
  return list;
}

/// An error that the page documents, once for each (error, subcode).
struct DocumentedError {
  const ir::Error* error = nullptr;
  std::string name;  ///< of its enumerator, unique in the operation
};

std::vector<DocumentedError> documented_errors(const ir::Operation& operation) {
  std::map<std::string, std::set<std::string>> errors_of_subcode;
  for (const ir::Error& error : operation.errors) {
    if (error.subcode) errors_of_subcode[*error.subcode].insert(error.error);
  }
  NameScope scope;
  std::set<std::pair<std::string, std::string>> seen;
  std::vector<DocumentedError> documented;
  for (const ir::Error& error : operation.errors) {
    const std::string subcode = error.subcode.value_or("");
    if (!seen.emplace(error.error, subcode).second) continue;
    std::string name = subcode.empty() ? error.error : subcode;
    if (!subcode.empty() && errors_of_subcode[subcode].size() > 1) name = error.error + " " + subcode;
    documented.push_back({&error, scope.claim(snake_case(name))});
  }
  return documented;
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

std::string_view runtime_output(ir::ResultKind kind) {
  switch (kind) {
    case ir::ResultKind::created: return "Created";
    case ir::ResultKind::nothing: return "Nothing";
    case ir::ResultKind::event_batch: return "EventBatch";
    case ir::ResultKind::resource:  // one that is not here
    case ir::ResultKind::content: break;
  }
  return "Content";
}

Identifier output_type(const Catalogue& catalogue, const ir::Operation& operation) {
  if (const ir::Resource* output = catalogue.output(operation)) return catalogue.resource(output->name).type;
  return Identifier::given(runtime_output(operation.result.kind));
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
    view.set("output", output_type(catalogue, operation));

    const std::vector<ir::Input>& inputs = operation.inputs;
    const bool put = operation.method == "PUT", get = operation.method == "GET";
    const bool text = operation.body_media.starts_with("text/");
    const bool has_body = !get && operation.method != "DELETE" && operation.method != "OPTIONS";
    view.set("put", put).set("get", get);
    view.set("builder", !put && (!inputs.empty() || (text && has_body)));
    view.set("media", StringLiteral::of(has_body ? operation.body_media : ""));
    view.set("text_body", text && has_body);
    view.set("has_twins", std::any_of(inputs.begin(), inputs.end(),
                                      [](const ir::Input& input) { return input.in == ir::Place::either; }));
    const auto required =
        std::count_if(inputs.begin(), inputs.end(), [](const ir::Input& input) { return input.required; });
    view.set("missing", Number::of((std::int64_t{1} << std::min<std::int64_t>(required, most_bits)) - 1));
    view.set("enforces", required > 0);
    set_counted(view, "parameters", parameter_views(catalogue, inputs, options));
    set_counted(view, "errors", error_views(operation, options));
  }
  return list;
}

}  // namespace ucwagen::cpp
