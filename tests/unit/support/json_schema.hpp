#pragma once

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace ucwagen::tests {

/// Checks a document against a JSON Schema. An unknown keyword in the schema is a fault, so that no constraint
/// is ignored silently. Returns one line for each fault.
class SchemaValidator {
 public:
  explicit SchemaValidator(nlohmann::json schema) : root_(std::move(schema)) {}

  std::vector<std::string> faults(const nlohmann::json& document) {
    faults_.clear();
    check(root_, document, "");
    return faults_;
  }

 private:
  using Json = nlohmann::json;

  void fault(const std::string& at, const std::string& what) { faults_.push_back(at + ": " + what); }

  bool holds(const Json& schema, const Json& value) {
    const std::size_t before = faults_.size();
    check(schema, value, "");
    const bool good = faults_.size() == before;
    faults_.resize(before);
    return good;
  }

  static bool has_type(const Json& type, const Json& value) {
    if (type.is_array())
      return std::any_of(type.begin(), type.end(), [&](const Json& one) { return has_type(one, value); });
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    return type == value.type_name();
  }

  void check(const Json& schema, const Json& value, const std::string& at) {
    if (schema.is_boolean()) {
      if (!schema.get<bool>()) fault(at, "is not allowed");
      return;
    }
    for (const auto& [keyword, wanted] : schema.items()) check_keyword(schema, keyword, wanted, value, at);
  }

  void check_keyword(const Json& schema, const std::string& keyword, const Json& wanted, const Json& value,
                     const std::string& at) {
    if (keyword == "$ref") {
      check(root_.at(Json::json_pointer(wanted.get<std::string>().substr(1))), value, at);
    } else if (keyword == "type") {
      if (!has_type(wanted, value))
        fault(at, "is " + std::string(value.type_name()) + ", not " + wanted.dump());
    } else if (keyword == "const") {
      if (value != wanted) fault(at, "is not " + wanted.dump());
    } else if (keyword == "enum") {
      if (std::find(wanted.begin(), wanted.end(), value) == wanted.end())
        fault(at, value.dump() + " is not listed");
    } else if (keyword == "minimum") {
      if (value.is_number() && value < wanted) fault(at, "is below " + wanted.dump());
    } else if (keyword == "maximum") {
      if (value.is_number() && value > wanted) fault(at, "is above " + wanted.dump());
    } else if (keyword == "minLength") {
      if (value.is_string() && value.get<std::string>().size() < wanted.get<std::size_t>())
        fault(at, "is too short");
    } else if (keyword == "minItems") {
      if (value.is_array() && value.size() < wanted.get<std::size_t>()) fault(at, "has too few items");
    } else if (keyword == "anyOf") {
      if (std::none_of(wanted.begin(), wanted.end(), [&](const Json& one) { return holds(one, value); }))
        fault(at, "fits no alternative");
    } else if (keyword == "oneOf") {
      if (std::count_if(wanted.begin(), wanted.end(), [&](const Json& one) { return holds(one, value); }) !=
          1)
        fault(at, "fits not exactly one alternative");
    } else if (keyword == "pattern") {
      if (value.is_string() &&
          !std::regex_search(value.get<std::string>(), std::regex(wanted.get<std::string>())))
        fault(at, "does not match " + wanted.dump());
    } else if (keyword == "uniqueItems") {
      if (value.is_array() && std::set<Json>(value.begin(), value.end()).size() != value.size())
        fault(at, "repeats an item");
    } else if (keyword == "not") {
      if (holds(wanted, value)) fault(at, "fits what it must not");
    } else if (keyword == "if") {
      const char* branch = holds(wanted, value) ? "then" : "else";
      if (schema.contains(branch)) check(schema.at(branch), value, at);
    } else if (!check_container(schema, keyword, wanted, value, at)) {
      fault(at, "the schema has the unknown keyword " + keyword);
    }
  }

  bool check_container(const Json& schema, const std::string& keyword, const Json& wanted, const Json& value,
                       const std::string& at) {
    if (keyword == "required") {
      for (const auto& name : wanted)
        if (value.is_object() && !value.contains(name.get<std::string>())) fault(at, "lacks " + name.dump());
    } else if (keyword == "properties") {
      for (const auto& [name, member] : wanted.items())
        if (value.is_object() && value.contains(name)) check(member, value.at(name), at + '/' + name);
    } else if (keyword == "additionalProperties") {
      const Json known = schema.value("properties", Json::object());
      if (!value.is_object()) return true;
      for (const auto& [name, member] : value.items())
        if (!known.contains(name)) check(wanted, member, at + '/' + name);
    } else if (keyword == "items") {
      if (!value.is_array()) return true;
      for (std::size_t i = 0; i < value.size(); ++i) check(wanted, value[i], at + '/' + std::to_string(i));
    } else {
      static const std::vector<std::string> silent{
          "$schema", "$id", "$defs", "$comment", "definitions", "title", "description", "then", "else"};
      return std::find(silent.begin(), silent.end(), keyword) != silent.end();
    }
    return true;
  }

  Json root_;
  std::vector<std::string> faults_;
};

}  // namespace ucwagen::tests
