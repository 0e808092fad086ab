#include <concepts>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/fields.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::ir {
namespace {

using Schema = nlohmann::ordered_json;

/// Writes the value of a field as JSON Schema; each struct becomes a definition.
class SchemaWriter {
 public:
  Schema document() {
    Schema root = object<Api>();
    Schema properties = {{"irVersion", {{"const", ir_version}}}, {"api", object<Label>()}};
    properties.update(root["properties"]);
    Schema required = {"irVersion", "api"};
    for (const auto& name : root["required"]) required.push_back(name);
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$id", "urn:ucwagen:ir:" + std::to_string(ir_version)},
            {"title", "The IR of ucwagen, version " + std::to_string(ir_version)},
            {"description",
             "Facts of a UCWA reference, each with its file and line. Arrays keep page order; "
             "resources and enumerations are sorted by name."},
            {"type", "object"},
            {"required", std::move(required)},
            {"properties", std::move(properties)},
            {"$defs", std::move(definitions_)},
            {"additionalProperties", false}};
  }

 private:
  template <HasFields T>
  Schema object() {
    Schema required = Schema::array(), properties = Schema::object();
    each_field<T>([&](const auto& field) {
      const std::string name(field.name);
      if (!field.rules.omit_empty) required.push_back(name);
      Schema value = value_of(field, field.rules);
      if (!field.rules.note.empty()) value["description"] = field.rules.note;
      properties[name] = std::move(value);
    });
    return {{"type", "object"},
            {"required", std::move(required)},
            {"properties", std::move(properties)},
            {"additionalProperties", false}};
  }

  template <typename Owner, typename Value>
  Schema value_of(const Field<Owner, Value>&, const FieldRules& rules) {
    return of(std::type_identity<Value>(), rules);
  }

  template <HasFields T>
  Schema of(std::type_identity<T>, const FieldRules&) {
    const std::string name(Fields<T>::name);
    if (!definitions_.contains(name)) {
      definitions_[name] =
          nullptr;  // reserves the position, so that definitions keep their order; no struct of the model contains itself
      definitions_[name] = object<T>();
      if constexpr (std::is_same_v<T, Type>) require_enumeration(definitions_[name]);
    }
    return {{"$ref", "#/$defs/" + name}};
  }

  /// Only the kind enumeration has the name of an enumeration.
  static void require_enumeration(Schema& type) {
    const Schema named = {{"required", Schema::array({"enumeration"})}};
    type["if"] = {{"properties", {{"kind", {{"const", to_string(TypeKind::enumeration)}}}}}};
    type["then"] = named;
    type["else"] = {{"not", named}};
  }

  Schema of(std::type_identity<std::string>, const FieldRules& rules) {
    if (!rules.one_of.empty()) return {{"enum", words_in(rules.one_of)}};
    Schema schema = {{"type", "string"}};
    if (rules.not_empty) schema["minLength"] = 1;
    return schema;
  }

  static Schema words_in(std::string_view list) {
    Schema words = Schema::array();
    for (std::size_t end = 0; end != std::string_view::npos; list.remove_prefix(end + 1)) {
      end = list.find(' ');
      words.push_back(list.substr(0, end));
      if (end == std::string_view::npos) break;
    }
    return words;
  }

  Schema of(std::type_identity<bool>, const FieldRules&) { return {{"type", "boolean"}}; }

  template <std::integral Number>
  Schema of(std::type_identity<Number>, const FieldRules& rules) {
    constexpr FieldRules none;
    Schema schema = {{"type", "integer"}};
    if (rules.least != none.least) schema["minimum"] = rules.least;
    if (rules.most != none.most) schema["maximum"] = rules.most;
    return schema;
  }

  template <typename Enum>
  requires std::is_enum_v<Enum> Schema of(std::type_identity<Enum>, const FieldRules&) {
    return {{"enum", words<Enum>()}};
  }

  /// Null if there is no value, unless the field is then left out.
  template <typename T>
  Schema of(std::type_identity<std::optional<T>>, const FieldRules& rules) {
    Schema schema = of(std::type_identity<T>(), rules);
    if (rules.omit_empty) return schema;
    if (HasFields<T>) return {{"anyOf", {schema, {{"type", "null"}}}}};
    schema["type"] = {schema["type"], "null"};
    return schema;
  }

  template <typename T>
  Schema of(std::type_identity<std::vector<T>>, const FieldRules&) {
    return {{"type", "array"}, {"items", of(std::type_identity<T>(), FieldRules{})}};
  }

  Schema of(std::type_identity<std::map<std::string, std::string>>, const FieldRules&) {
    return {{"type", "object"}, {"additionalProperties", {{"type", "string"}}}};
  }

  /// Headers: an object whose members keep their order.
  Schema of(std::type_identity<std::vector<std::pair<std::string, std::string>>>, const FieldRules&) {
    return of(std::type_identity<std::map<std::string, std::string>>(), FieldRules{});
  }

  Schema definitions_ = Schema::object();
};

}  // namespace

std::string schema() { return SchemaWriter().document().dump(2) + '\n'; }

}  // namespace ucwagen::ir
