#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/views.hpp"
#include "generator/base/text.hpp"
#include "generator/ir/request_body.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::cpp {
namespace {

// Each required parameter has a bit of an unsigned template argument; further ones are checked at run time, by
// build().
constexpr int most_bits = 31;

// The ID by which events and clients recognise an operation. The protocol lets the application choose it, so a
// random one will do, but no page says that. The runtime knows the parameter by this name, too (Call::operation_id).
constexpr std::string_view operation_id = "operationId";

/// The runtime's name for the place of a parameter.
std::string_view place_name(ir::Place place) {
  switch (place) {
    case ir::Place::body: return "body";
    case ir::Place::query: return "query";
    case ir::Place::either: return "both";
    case ir::Place::raw_body: return "raw_body";
  }
  return "";
}

/// The type that a setter takes: numbers and flags by value, classes by reference, and everything else as text.
CppType argument_type(const Catalogue& catalogue, const ir::Input& input) {
  using ir::JsonForm;
  const ir::Type& type = input.type;
  CppType text = CppType::of(Identifier::given("std::string_view"));
  if (input.in == ir::Place::raw_body) return text;
  const bool open = type.kind == ir::TypeKind::enumeration && catalogue.has_enumeration(type.enumeration);
  const JsonForm form = ir::json_form(type.kind);
  CppType value = open                     ? CppType::of(catalogue.enumeration(type.enumeration).type).open()
                  : form == JsonForm::link ? CppType::of(Identifier::given("DataUri"))
                                           : CppType::of(value_type(type.kind));
  if (type.array && form != JsonForm::anything && form != JsonForm::data) return value.list().reference();
  switch (form) {
    case JsonForm::boolean: return CppType::of(Identifier::given("detail::Flag"));
    case JsonForm::integer:
    case JsonForm::number: return value;
    case JsonForm::link: return value.reference();
    case JsonForm::text: {
      const bool has_class = value.str() != "std::string";
      return has_class ? value.reference() : text;
    }
    case JsonForm::data:
    case JsonForm::anything: break;
  }
  return text;
}

/// The arguments of a parameter's row in the table, after its name and place, without trailing
/// defaults.
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

/// The position of an input: its row, or the sample that shows it.
ir::Source place_of(const ir::Input& input) {
  if (!input.rows.empty()) return input.rows.front();
  return input.type.evidence.empty() ? ir::Source{} : input.type.evidence.front().source;
}

View::List parameter_views(const Catalogue& catalogue, const std::vector<ir::Input>& inputs,
                           const ViewOptions& options, const std::string& page) {
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
    view.set("random", input.name == operation_id && !input.type.array);
    set_type(view, catalogue, input.type, options);
    const CppType argument = argument_type(catalogue, input);
    view.set("argument_type", argument);
    view.set("open_list", input.type.array && argument.str().find("Open<") != std::string::npos);
    set_doc(view, without_limits(input.description, input.type), place_of(input), options, page);
  }
  return list;
}

/// The rows of the operation's table of errors, in the order of the enumerators.
View::List error_views(const ErrorSet& set) {
  View::List list;
  for (const ErrorSet::Row& row : set.rows) {
    list.emplace_back()
        .set("status", Number::of(row.error.status))
        .set("error", StringLiteral::of(row.error.error))
        .set("subcode", StringLiteral::of(subcode_of(row.error)));
  }
  return list;
}

/// The errors of an operation that have a description, by error and subcode.
using DescribedErrors = std::multimap<std::pair<std::string_view, std::string_view>, const ir::Error*>;

DescribedErrors described_errors(const ir::Operation& operation) {
  DescribedErrors described;
  for (const ir::Error& error : operation.errors) {
    if (!error.description.empty()) described.insert({{error.error, subcode_of(error)}, &error});
  }
  return described;
}

/// A summary of the documented errors, followed by descriptions that differ from those of the shared enumeration.
void set_errors(View& view, const ErrorSet& set, const ir::Operation& operation, const ViewOptions& options) {
  view.set("error_type", set.name.type);
  set_counted<"errors">(view, error_views(set));
  const std::string names = joined(set.rows, ", ", [](const ErrorSet::Row& row) {
    return row.name + " (" + std::to_string(row.error.status) + ")";
  });
  std::string text = set.rows.empty() ? "The page documents no errors for " : "What the page documents for ";
  text += operation.method + (set.rows.empty() ? "." : ": " + names + ".");
  View::List lines;
  add_comment_lines(lines, text);
  const DescribedErrors described = options.docs ? described_errors(operation) : DescribedErrors();
  for (const ErrorSet::Row& row : set.rows) {
    const auto [first, last] = described.equal_range({row.error.error, subcode_of(row.error)});
    for (auto own = first; own != last; ++own) {
      const std::string& description = own->second->description;
      if (description != row.error.description) add_comment_lines(lines, row.name + " here: " + description);
    }
  }
  view.set("error_lines", std::move(lines));
}

std::string_view runtime_output(ir::ResultKind kind) {
  switch (kind) {
    case ir::ResultKind::created: return "Created";
    case ir::ResultKind::nothing: return "Nothing";
    case ir::ResultKind::event_batch: return "EventBatch";
    case ir::ResultKind::resource:  // a resource that is not part of the tree
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
    set_doc(view, operation.description, operation.source, options, resource.source.file);
    view.set("output", output_type(catalogue, operation));

    const std::vector<ir::Input>& inputs = operation.inputs;
    const bool put = operation.method == "PUT", get = operation.method == "GET";
    const bool text = operation.body_media.starts_with("text/");
    const bool has_body = ir::takes_body(operation);
    view.set("put", put).set("get", get);
    view.set("builder", !put && (!inputs.empty() || (text && has_body)));
    view.set("media", StringLiteral::of(has_body ? operation.body_media : ""));
    view.set("text_body", text && has_body);
    view.set("query_or_body", std::ranges::any_of(inputs, [](const ir::Input& input) {
               return input.in == ir::Place::either;
             }));
    const auto required = std::ranges::count(inputs, true, &ir::Input::required);
    view.set("missing", Number::of((std::int64_t{1} << std::min<std::int64_t>(required, most_bits)) - 1));
    view.set("enforces", required > 0);
    set_counted<"parameters">(view, parameter_views(catalogue, inputs, options, resource.source.file));
    set_errors(view, catalogue.error_sets().of(operation), operation, options);
  }
  return list;
}

}  // namespace ucwagen::cpp
