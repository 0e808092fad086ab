#include "generator/backend/json_schema/schema_document.hpp"

#include "generator/backend/json_schema/schema_parts.hpp"

namespace ucwagen::json_schema {

void write(const ir::Api& api, std::ostream& out) {
  const auto document = base::json_document(out);
  document->open_map();
  document->field("$schema", "https://json-schema.org/draft/2020-12/schema");
  document->field("title", api.name);
  document->field("description", "The resources of " + api.name + ", edition " + api.edition + '.');
  document->key("$defs");
  document->open_map();
  SchemaParts(api, *document, "#/$defs/").write_all();
  document->close_map();
  document->close_map();
}

}  // namespace ucwagen::json_schema
