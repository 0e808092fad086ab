#include "generator/backend/openapi/openapi.hpp"

#include "generator/backend/openapi/document_parts.hpp"

namespace ucwagen::openapi {
namespace {

void write_info(const ir::Api& api, base::DocumentWriter& out) {
  out.key("info");
  out.open_map();
  out.field("title", api.name);
  out.field("description",
            "The paths are the names of the pages that describe the resources. Real addresses are only known "
            "from the "
            "links of other resources: begin at the server's Autodiscover address and follow them.");
  out.field("version", api.edition.empty() ? "unknown" : api.edition);
  out.close_map();
}

/// The host is a placeholder, since only Autodiscover knows it.
void write_servers(base::DocumentWriter& out) {
  out.key("servers");
  out.open_list();
  out.open_map();
  out.field("url", "https://localhost");
  out.field("description", "Stands for the server that Autodiscover names.");
  out.close_map();
  out.close_list();
}

void write_tags(const ir::Api& api, base::DocumentWriter& out) {
  out.key("tags");
  out.open_list();
  for (const ir::Resource& resource : api.resources) {
    if (resource.operations.empty()) continue;
    out.open_map();
    out.field("name", resource.name);
    out.field("description", resource.summary.empty() ? resource.name : resource.summary);
    out.close_map();
  }
  out.close_list();
}

}  // namespace

void write(const ir::Api& api, const Options& options, std::ostream& stream) {
  const auto writer = options.yaml ? base::yaml_document(stream) : base::json_document(stream);
  base::DocumentWriter& out = *writer;
  json_schema::SchemaParts schemas(api, out, "#/components/schemas/");
  const OperationIds ids(api);
  const Document document{api, options, out, schemas, ids};
  out.open_map();
  out.field("openapi", "3.1.0");
  write_info(api, out);
  write_servers(out);
  write_tags(api, out);
  out.key("paths");
  out.open_map();
  for (const ir::Resource& resource : api.resources) write_path(document, resource);
  out.close_map();
  out.key("components");
  out.open_map();
  out.key("schemas");
  out.open_map();
  schemas.write_all();
  out.close_map();
  write_security_schemes(document);
  out.close_map();
  out.close_map();
}

}  // namespace ucwagen::openapi
