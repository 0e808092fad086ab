#include <algorithm>

#include "generator/backend/openapi/document_parts.hpp"
#include "generator/base/text.hpp"
#include "generator/ir/request_body.hpp"

namespace ucwagen::openapi {
namespace {

bool is_known_method(const std::string& method) {
  return method == "get" || method == "put" || method == "post" || method == "delete" ||
         method == "options" || method == "head" || method == "patch" || method == "trace";
}

bool is_query(const ir::Input& input) {
  return input.in == ir::Place::query || input.in == ir::Place::either;
}

std::string first_sentence(const std::string& text) {
  const std::size_t end = std::min(text.find(". "), text.find('\n'));
  std::string sentence = text.substr(0, end);
  if (!sentence.empty() && sentence.back() == '.') sentence.pop_back();
  return sentence;
}

void write_parameters(const Document& document, const ir::Resource& resource,
                      const ir::Operation& operation) {
  base::DocumentWriter& out = document.out;
  if (std::ranges::none_of(operation.inputs, is_query)) return;
  out.key("parameters");
  out.open_list();
  for (const ir::Input& input : operation.inputs) {
    if (!is_query(input)) continue;
    out.open_map();
    out.field("name", input.name);
    out.field("in", "query");
    out.field_if("description", input.description);
    // An input that may also be sent in the body is not required in the query.
    out.field("required", input.required && input.in == ir::Place::query);
    out.key("schema");
    document.schemas.write_type(input.type, json_schema::pascal_name(resource.name + ' ' + input.name), "");
    if (input.in == ir::Place::either) out.field("x-ucwa-either", true);
    out.close_map();
  }
  out.close_list();
}

void write_content(const Document& document, const ir::Resource& resource, const ir::Operation& operation) {
  base::DocumentWriter& out = document.out;
  const bool inputs = json_schema::SchemaParts::has_body_inputs(operation);
  const bool text =
      operation.body_media.starts_with("text/") || operation.body_media.find("json") == std::string::npos;
  out.key(operation.body_media);
  out.open_map();
  out.key("schema");
  if (text) {
    out.open_map();
    out.field("title", json_schema::pascal_name(resource.name) + "Text");
    out.field("type", "string");
    out.close_map();
  } else if (inputs) {
    document.schemas.reference(document.schemas.input_schema(resource, operation));
  } else {
    document.schemas.reference_resource(resource.name);
  }
  if (!text) write_examples(document, resource, operation, Side::request);
  out.close_map();
}

/// A PUT without inputs sends the resource back.
void write_request(const Document& document, const ir::Resource& resource, const ir::Operation& operation) {
  if (!ir::takes_body(operation)) return;
  const bool inputs = json_schema::SchemaParts::has_body_inputs(operation);
  const bool text = operation.body_media.find("json") == std::string::npos;
  if (!inputs && !text && operation.method != "PUT") return;
  base::DocumentWriter& out = document.out;
  const bool required =
      text || operation.method == "PUT" || std::ranges::any_of(operation.inputs, [](const ir::Input& input) {
        return input.required && (input.in == ir::Place::body || input.in == ir::Place::raw_body);
      });
  out.key("requestBody");
  out.open_map();
  out.field("required", required);
  out.key("content");
  out.open_map();
  write_content(document, resource, operation);
  out.close_map();
  out.close_map();
}

void write_errors(base::DocumentWriter& out, const ir::Operation& operation) {
  std::set<std::string> seen;
  if (operation.errors.empty()) return;
  out.key("x-ucwa-errors");
  out.open_list();
  for (const ir::Error& error : operation.errors) {
    if (!seen.insert(error.error + '\n' + std::to_string(error.status) + '\n' + error.subcode.value_or(""))
             .second)
      continue;
    out.open_map();
    out.field("error", error.error);
    out.field("status", error.status);
    if (error.subcode) out.field("subcode", *error.subcode);
    out.field_if("description", error.description);
    out.close_map();
  }
  out.close_list();
}

void write_operation(const Document& document, const ir::Resource& resource, const ir::Operation& operation) {
  base::DocumentWriter& out = document.out;
  out.key(lower_case(operation.method));
  out.open_map();
  out.field("operationId", document.ids.of(resource, operation));
  out.key("tags");
  out.open_list();
  out.value(resource.name);
  out.close_list();
  const std::string sentence = first_sentence(operation.description);
  out.field("summary", sentence.empty() ? operation.method + ' ' + resource.name : sentence);
  out.field_if("description", operation.description);
  write_parameters(document, resource, operation);
  write_request(document, resource, operation);
  write_responses(document, resource, operation);
  write_security(document, resource);
  write_errors(out, operation);
  out.close_map();
}

}  // namespace

OperationIds::OperationIds(const ir::Api& api) {
  std::set<std::string> names;
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& operation : resource.operations) {
      const std::string name = lower_case(operation.method) + json_schema::pascal_name(resource.name);
      std::string id = name;
      for (int number = 2; !names.insert(id).second; ++number) id = name + '_' + std::to_string(number);
      ids_.try_emplace({resource.name, operation.method}, id);
    }
  }
}

std::string path_of(const std::string& resource) { return '/' + resource; }

void write_path(const Document& document, const ir::Resource& resource) {
  base::DocumentWriter& out = document.out;
  out.key(path_of(resource.name));
  out.open_map();
  out.field("summary", resource.summary.empty() ? resource.name : resource.summary);
  out.field("x-ucwa-resource", resource.name);
  out.field("x-ucwa-rel", resource.rel);
  out.field("x-ucwa-revision", resource.revision);
  std::set<std::string> seen;
  for (const ir::Operation& operation : resource.operations) {
    if (is_known_method(lower_case(operation.method)) && seen.insert(operation.method).second)
      write_operation(document, resource, operation);
  }
  out.close_map();
}

}  // namespace ucwagen::openapi
