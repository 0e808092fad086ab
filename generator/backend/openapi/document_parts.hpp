#pragma once

#include <map>
#include <set>
#include <string>

#include "generator/backend/json_schema/schema_parts.hpp"
#include "generator/backend/openapi/openapi.hpp"
#include "generator/base/document_writer.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::openapi {

/// The names of operations, unique in the document.
class OperationIds {
 public:
  explicit OperationIds(const ir::Api& api);
  [[nodiscard]] const std::string& of(const ir::Resource& resource, const ir::Operation& operation) const {
    return ids_.at({resource.name, operation.method});
  }

 private:
  std::map<std::pair<std::string, std::string>, std::string> ids_;
};

/// The data that all parts of the document use.
struct Document {
  const ir::Api& api;
  const Options& options;
  base::DocumentWriter& out;
  json_schema::SchemaParts& schemas;
  const OperationIds& ids;
};

void write_path(const Document& document, const ir::Resource& resource);
void write_responses(const Document& document, const ir::Resource& resource, const ir::Operation& operation);
void write_security(const Document& document, const ir::Resource& resource);
void write_security_schemes(const Document& document);

/// Writes the member "examples": the samples of one side of an operation that fit the tables of the page.
enum class Side { request, response };
void write_examples(const Document& document, const ir::Resource& resource, const ir::Operation& operation,
                    Side side);

/// "/phones": the path of a resource.
[[nodiscard]] std::string path_of(const std::string& resource);
/// The resource that an operation returns; nullptr if it returns something else.
[[nodiscard]] const ir::Resource* output_of(const ir::Api& api, const ir::Operation& operation);
/// The status of a success.
[[nodiscard]] int success_status(const ir::Operation& operation);
/// The scopes that resources name, including those that no article lists.
[[nodiscard]] std::set<std::string> known_scopes(const ir::Api& api);

}  // namespace ucwagen::openapi
