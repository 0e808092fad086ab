#include <algorithm>
#include <map>

#include "generator/backend/openapi/document_parts.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::openapi {
namespace {

std::string_view success_text(ir::ResultKind kind) {
  switch (kind) {
    case ir::ResultKind::resource: return "The resource.";
    case ir::ResultKind::created: return "Something was created; Location says where.";
    case ir::ResultKind::nothing: return "Done.";
    case ir::ResultKind::event_batch: return "The events since the last request.";
    case ir::ResultKind::content: return "The content.";
  }
  return "Done.";
}

/// The operation that a link leads to: GET if there is one.
const ir::Operation* main_operation(const ir::Resource& resource) {
  const auto get = std::ranges::find(resource.operations, "GET", &ir::Operation::method);
  if (get != resource.operations.end()) return &*get;
  return resource.operations.empty() ? nullptr : &resource.operations.front();
}

void write_links(const Document& document, const ir::Resource& output) {
  base::DocumentWriter& out = document.out;
  std::map<std::string, std::string> links;  // rel -> operation
  for (const ir::Link& link : output.links) {
    const ir::Resource* target = link.target ? ir::find_resource(document.api, *link.target) : nullptr;
    const ir::Resource* described =
        target == nullptr ? nullptr : ir::described_resource(document.api, target->name);
    const ir::Operation* operation = described == nullptr ? nullptr : main_operation(*described);
    if (link.rel == "self" || link.embedded.value_or(false) || operation == nullptr) continue;
    links.try_emplace(link.rel, document.ids.of(*described, *operation));
  }
  if (links.empty()) return;
  out.key("links");
  out.open_map();
  for (const auto& [rel, id] : links) {
    out.key(rel);
    out.open_map();
    out.field("operationId", id);
    out.field("x-ucwa-href", "$response.body#/_links/" + rel + "/href");
    out.close_map();
  }
  out.close_map();
}

void write_success(const Document& document, const ir::Resource& resource, const ir::Operation& operation) {
  base::DocumentWriter& out = document.out;
  const ir::Result& result = operation.result;
  const ir::Resource* output = output_of(document.api, operation);
  out.key(std::to_string(success_status(operation)));
  out.open_map();
  out.field("description", success_text(result.kind));
  if (result.kind == ir::ResultKind::created) {
    out.key("headers");
    out.open_map();
    out.key("Location");
    out.open_map();
    out.key("schema");
    out.open_map();
    out.field("type", "string");
    out.close_map();
    out.close_map();
    out.close_map();
  }
  const bool batch = result.kind == ir::ResultKind::event_batch;
  if (output != nullptr || batch) {
    out.key("content");
    out.open_map();
    out.key("application/json");
    out.open_map();
    out.key("schema");
    if (batch) {
      document.schemas.reference(json_schema::SchemaParts::event_batch_schema);
    } else {
      document.schemas.reference_resource(output->name);
    }
    write_examples(document, resource, operation, Side::response);
    out.close_map();
    out.close_map();
  }
  if (output != nullptr) write_links(document, *output);
  out.close_map();
}

void write_error(base::DocumentWriter& out, json_schema::SchemaParts& schemas, const std::string& status,
                 const std::string& description) {
  out.key(status);
  out.open_map();
  out.field("description", description);
  out.key("content");
  out.open_map();
  out.key("application/json");
  out.open_map();
  out.key("schema");
  schemas.reference(json_schema::SchemaParts::error_schema);
  out.close_map();
  out.close_map();
  out.close_map();
}

/// The errors of each status, in words.
std::map<int, std::string> errors_by_status(const ir::Operation& operation) {
  std::map<int, std::set<std::string>> names;
  for (const ir::Error& error : operation.errors) {
    if (error.status < 400 || error.status > 599) continue;
    names[error.status].insert(error.error + (error.subcode ? " (" + *error.subcode + ')' : ""));
  }
  std::map<int, std::string> texts;
  for (const auto& [status, list] : names) texts[status] = joined(list, ", ");
  return texts;
}

}  // namespace

const ir::Resource* output_of(const ir::Api& api, const ir::Operation& operation) {
  const ir::Result& result = operation.result;
  return result.kind == ir::ResultKind::resource && result.resource
             ? ir::described_resource(api, *result.resource)
             : nullptr;
}

int success_status(const ir::Operation& operation) {
  if (operation.result.status) return *operation.result.status;
  if (operation.result.kind == ir::ResultKind::created) return 201;
  return operation.result.kind == ir::ResultKind::nothing ? 204 : 200;
}

void write_responses(const Document& document, const ir::Resource& resource, const ir::Operation& operation) {
  base::DocumentWriter& out = document.out;
  out.key("responses");
  out.open_map();
  write_success(document, resource, operation);
  for (const auto& [status, text] : errors_by_status(operation))
    write_error(out, document.schemas, std::to_string(status), text + '.');
  write_error(out, document.schemas, "default", "Any other error.");
  out.close_map();
}

std::set<std::string> known_scopes(const ir::Api& api) {
  std::set<std::string> names;
  for (const ir::Scope& scope : api.scopes) names.insert(scope.name);
  for (const ir::Resource& resource : api.resources)
    names.insert(resource.scopes.begin(), resource.scopes.end());
  return names;
}

/// Any one of the scopes is enough, so each is a separate requirement.
void write_security(const Document& document, const ir::Resource& resource) {
  base::DocumentWriter& out = document.out;
  const std::set<std::string> scopes(resource.scopes.begin(), resource.scopes.end());
  const auto write = [&](const std::string* scope) {
    out.open_map();
    out.key("oauth2");
    out.open_list();
    if (scope != nullptr) out.value(*scope);
    out.close_list();
    out.close_map();
  };
  out.key("security");
  out.open_list();
  for (const std::string& scope : scopes) write(&scope);
  if (scopes.empty()) write(nullptr);
  out.close_list();
}

void write_security_schemes(const Document& document) {
  base::DocumentWriter& out = document.out;
  out.key("securitySchemes");
  out.open_map();
  out.key("oauth2");
  out.open_map();
  out.field("type", "oauth2");
  out.key("flows");
  out.open_map();
  out.key("implicit");
  out.open_map();
  out.field("authorizationUrl", "https://login.microsoftonline.com/common/oauth2/authorize");
  out.key("scopes");
  out.open_map();
  for (const std::string& name : known_scopes(document.api)) {
    const auto scope = std::ranges::find(document.api.scopes, name, &ir::Scope::name);
    const bool described = scope != document.api.scopes.end();
    out.field(name, !described ? name : scope->description.empty() ? scope->permission : scope->description);
  }
  out.close_map();
  out.close_map();
  out.close_map();
  out.close_map();
  out.close_map();
}

}  // namespace ucwagen::openapi
