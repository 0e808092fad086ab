#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "generator/backend/pages/type_text.hpp"
#include "generator/ir/model.hpp"

/// A reference as a sorted list of lines, one for each fact, without prose, samples and positions.
namespace ucwagen::spec {

class FactList {
 public:
  explicit FactList(const ir::Api& api) {
    for (const auto& resource : api.resources) add(resource);
    for (const auto& enumeration : api.enumerations) {
      for (const auto& member : enumeration.members) add("member " + enumeration.name, member.name);
    }
    for (const auto& scope : api.scopes) add("scope", scope.name);
    for (const auto& error : api.generic_errors) add("generic error", error.name);
    for (const auto& error : api.status_errors)
      add("status", std::to_string(error.status) + ' ' + error.name + (error.in_events ? " in events" : ""));
    for (const auto& [rel, resource] : api.aliases) add("alias " + rel, resource);
    std::sort(lines_.begin(), lines_.end());
  }

  [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

 private:
  void add(const std::string& of, const std::string& fact) { lines_.push_back(of + ": " + fact); }

  /// "Nullable Array of (ModalityType); maximum length of 50 characters."
  static std::string type(const ir::Type& type) {
    std::string text = pages::type_link(type);
    if (const auto target = text.find("]("); target != std::string::npos) {
      text.erase(target, text.find(')', target) + 1 - target);
      text.erase(text.find('['), 1);
    }
    const std::string limits = pages::with_limits("", type);
    return (text.empty() ? "no type" : text) + (limits.empty() ? "" : ' ' + limits);
  }

  void add(const ir::Resource& resource) {
    const auto& name = resource.name;
    std::string page = "rel " + resource.rel + ", revision " + std::to_string(resource.revision);
    if (resource.alias_of) page += ", a " + *resource.alias_of;
    for (const auto& product : resource.applies_to) page += ", " + product;
    add("resource " + name, page);
    for (const auto& property : resource.properties)
      add("property " + name + '.' + property.name, type(property.type));
    for (const auto& link : resource.links) add("link " + name + '.' + link.rel, target(link));
    for (const auto& scope : resource.scopes) add("scope of " + name, scope);
    for (const auto& event : resource.events)
      add("event of " + name, event.type + ' ' + event.resource + ' ' + event.priority + ' ' + event.sender);
    for (const auto& operation : resource.operations) add(name + '.' + operation.method, operation);
  }

  static std::string target(const ir::Link& link) {
    std::string text = "to " + link.target.value_or("nothing");
    if (link.cardinality == ir::Cardinality::unknown) return text;
    text += link.cardinality == ir::Cardinality::many ? ", many" : ", one";
    return link.embedded.value_or(false) ? text + ", embedded" : text;
  }

  void add(const std::string& name, const ir::Operation& operation) {
    constexpr const char* kinds[] = {"nothing", "the resource itself", "items"};
    add("operation " + name,
        operation.body_media + ", answers " + kinds[static_cast<int>(operation.response.kind)]);
    for (const auto& item : operation.response.items)
      add("item of " + name,
          (item.name.empty() ? "no name" : item.name) + " to " + item.target.value_or("nothing"));
    add("query " + name, operation.query_parameters);
    add("body " + name, operation.body_parameters);
    for (const auto& error : operation.errors)
      add("error of " + name,
          error.error + ' ' + std::to_string(error.status) + ' ' + error.subcode.value_or("None"));
  }

  void add(const std::string& of, const std::vector<ir::Parameter>& parameters) {
    for (const auto& parameter : parameters)
      add(of + '.' + parameter.name, type(parameter.type) + (parameter.required ? " required" : ""));
  }

  std::vector<std::string> lines_;
};

}  // namespace ucwagen::spec
