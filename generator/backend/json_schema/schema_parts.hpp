#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/document_writer.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::json_schema {

/// A kind of event, as pages distinguish them.
struct EventKind {
  std::string type, resource;
  std::string schema;  ///< name of its schema: "phoneUpdatedEvent"
};

/// The schemas of an API, each written under its name. JSON Schema and OpenAPI 3.1 use the same schemas, with
/// different prefixes of references.
class SchemaParts {
 public:
  /// `prefix` is put before the names in references: "#/$defs/". `api` and `out` must outlive this.
  SchemaParts(const ir::Api& api, base::DocumentWriter& out, std::string prefix);

  /// Writes every schema as a member of the open map.
  void write_all();

  void reference(std::string_view schema);
  void reference_resource(const std::string& name) { reference(resource_names_.at(name)); }
  /// Writes the schema of a value, with its title and description.
  void write_type(const ir::Type& type, const std::string& title, const std::string& description);

  /// The body that the operation takes as a map of members; false if there is none of that kind.
  [[nodiscard]] static bool has_body_inputs(const ir::Operation& operation);
  [[nodiscard]] std::string input_schema(const ir::Resource& resource, const ir::Operation& operation) const;
  /// Whether the resource has a schema of its own: aliases have that of another.
  [[nodiscard]] bool has_schema(const ir::Resource& resource) const { return !resource.alias_of; }

  static constexpr const char* link_schema = "Link";
  static constexpr const char* error_schema = "Error";
  static constexpr const char* event_schema = "Event";
  static constexpr const char* event_batch_schema = "EventBatch";

 private:
  void name_schemas();
  void find_events();
  [[nodiscard]] std::string claim(const std::string& name);

  void open_object(const std::string& title, const std::string& description);
  void write_link();
  void write_error();
  void write_event(const EventKind& event);
  void write_event_union();
  void write_event_batch();
  void write_enumeration(const ir::Enumeration& enumeration);
  void write_resource(const ir::Resource& resource);
  void write_links(const ir::Resource& resource);
  void write_embedded(const ir::Resource& resource);
  void write_input(const ir::Resource& resource, const ir::Operation& operation);
  void write_value(const ir::Type& type, const std::string& title, const std::string& description);
  void write_plain_value(const ir::Type& type);
  /// A list of texts, unless it is empty.
  void write_list_if(std::string_view key, const std::vector<std::string>& texts);
  /// Writes a reference to the schema, a list of it, or either of the two.
  void write_many(ir::Cardinality cardinality, std::string_view schema, const std::string& title);

  const ir::Api& api_;
  std::vector<ir::Enumeration> enumerations_;
  base::DocumentWriter& out_;
  std::string prefix_;
  std::set<std::string> names_;
  std::map<std::string, std::string> resource_names_, enumeration_names_;
  std::map<std::string, EventKind> events_;  ///< by the name of the schema
};

/// "addPhoneAudio" -> "AddPhoneAudio"; only letters, digits and '_' are kept, since names are parts of URIs.
[[nodiscard]] std::string pascal_name(std::string_view name);
/// Members of an enumeration, each once.
[[nodiscard]] std::vector<std::string> member_names(const ir::Enumeration& enumeration);

}  // namespace ucwagen::json_schema
