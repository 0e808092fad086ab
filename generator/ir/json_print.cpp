#include <algorithm>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/json.hpp"
#include "generator/ir/json_writer.hpp"

namespace ucwagen::ir {
namespace {

/// One overload of `write` per struct of the model.
class Printer {
 public:
  std::string print(const Api& api) {
    write(api);
    return std::move(out).take();
  }

 private:
  void list(std::string_view name, const auto& items) {
    out.key(name);
    out.open('[');
    for (const auto& item : items) {
      out.element();
      if constexpr (requires { out.value(item); }) {
        out.value(item);
      } else {
        write(item);
      }
    }
    out.close(']');
  }

  void source(const Source& where) {
    out.key("source");
    out.open('{');
    out.field("file", where.file);
    out.field("line", where.line);
    out.close('}');
  }

  void write(const Evidence& evidence) {
    out.open('{');
    out.field("how", to_string(evidence.how));
    source(evidence.source);
    out.close('}');
  }

  void type(const Type& type) {
    out.key("type");
    out.open('{');
    out.field("kind", to_string(type.kind));
    if (type.kind == TypeKind::enumeration) out.field("enumeration", type.enumeration);
    out.field("array", type.array);
    out.field("nullable", type.nullable);
    out.field_if("maxLength", type.max_length);
    out.field_if("minimum", type.minimum);
    out.field_if("maximum", type.maximum);
    out.field_if("default", type.default_value);
    list("evidence", type.evidence);
    out.close('}');
  }

  void write(const Property& property) {
    out.open('{');
    out.field("name", property.name);
    out.field("description", property.description);
    type(property.type);
    source(property.source);
    out.close('}');
  }

  void write(const Parameter& parameter) {
    out.open('{');
    out.field("name", parameter.name);
    out.field("description", parameter.description);
    out.field("required", parameter.required);
    type(parameter.type);
    source(parameter.source);
    out.close('}');
  }

  void write(const Link& link) {
    out.open('{');
    out.field("rel", link.rel);
    out.field("description", link.description);
    out.field("target", link.target);
    out.field("cardinality", to_string(link.cardinality));
    out.field("embedded", link.embedded);
    source(link.source);
    out.close('}');
  }

  /// Samples repeat a header now and then; JSON has one member per name.
  void headers(const std::vector<std::pair<std::string, std::string>>& all) {
    out.key("headers");
    out.open('{');
    for (auto header = all.begin(); header != all.end(); ++header) {
      const auto same = [&](const auto& other) { return other.first == header->first; };
      if (std::any_of(all.begin(), header, same)) continue;
      std::string value = header->second;
      for (auto next = std::find_if(header + 1, all.end(), same); next != all.end();
           next = std::find_if(next + 1, all.end(), same))
        value += ", " + next->second;
      out.field(header->first, value);
    }
    out.close('}');
  }

  void message(std::string_view name, const Message& message) {
    out.key(name);
    out.open('{');
    out.field("start", message.start);
    headers(message.headers);
    out.field("body", message.body);
    source(message.source);
    out.close('}');
  }

  void message(std::string_view name, const std::optional<Message>& maybe) {
    if (maybe) {
      message(name, *maybe);
    } else {
      out.key(name);
      out.null();
    }
  }

  void write(const AsyncError& error) {
    out.open('{');
    out.field("code", error.code);
    out.field("subcode", error.subcode);
    out.field("description", error.description);
    source(error.source);
    out.close('}');
  }

  void write(const Event& event) {
    out.open('{');
    out.field("type", event.type);
    out.field("resource", event.resource);
    out.field("priority", event.priority);
    out.field("sender", event.sender);
    out.field("reason", event.reason);
    list("asyncErrors", event.async_errors);
    if (event.example) message("example", *event.example);
    source(event.source);
    out.close('}');
  }

  void write(const ResponseItem& item) {
    out.open('{');
    out.field("name", item.name);
    out.field("target", item.target);
    out.field("description", item.description);
    out.close('}');
  }

  void write(const Error& error) {
    out.open('{');
    out.field("error", error.error);
    out.field("status", error.status);
    out.field("subcode", error.subcode);
    out.field("description", error.description);
    source(error.source);
    out.close('}');
  }

  void write(const Example& example) {
    out.open('{');
    out.field("media", to_string(example.media));
    message("request", example.request);
    message("response", example.response);
    out.close('}');
  }

  void write(const Operation& operation) {
    out.open('{');
    out.field("method", operation.method);
    out.field("description", operation.description);
    list("queryParameters", operation.query_parameters);
    list("bodyParameters", operation.body_parameters);
    out.field("bodyMedia", operation.body_media);
    out.key("response");
    out.open('{');
    out.field("kind", to_string(operation.response.kind));
    list("items", operation.response.items);
    out.close('}');
    list("errors", operation.errors);
    list("examples", operation.examples);
    source(operation.source);
    out.close('}');
  }

  void write(const Resource& resource) {
    out.open('{');
    out.field("name", resource.name);
    out.field("rel", resource.rel);
    out.field("revision", resource.revision);
    out.field("aliasOf", resource.alias_of);
    out.field("page", resource.page);
    out.field("summary", resource.summary);
    out.field("description", resource.description);
    list("appliesTo", resource.applies_to);
    list("properties", resource.properties);
    list("links", resource.links);
    list("scopes", resource.scopes);
    list("events", resource.events);
    list("operations", resource.operations);
    source(resource.source);
    out.close('}');
  }

  void write(const Member& member) {
    out.open('{');
    out.field("name", member.name);
    out.field("description", member.description);
    source(member.source);
    out.close('}');
  }

  void write(const Enumeration& enumeration) {
    out.open('{');
    out.field("name", enumeration.name);
    out.field("summary", enumeration.summary);
    list("members", enumeration.members);
    source(enumeration.source);
    out.close('}');
  }

  void write(const Scope& scope) {
    out.open('{');
    out.field("name", scope.name);
    out.field("permission", scope.permission);
    out.field("description", scope.description);
    source(scope.source);
    out.close('}');
  }

  void write(const GenericError& error) {
    out.open('{');
    out.field("name", error.name);
    out.field("description", error.description);
    source(error.source);
    out.close('}');
  }

  void write(const StatusError& error) {
    out.open('{');
    out.field("status", error.status);
    out.field("name", error.name);
    out.field("inEvents", error.in_events);
    source(error.source);
    out.close('}');
  }

  void write(const Api& api) {
    out.open('{');
    out.field("irVersion", ir_version);
    out.key("api");
    out.open('{');
    out.field("name", api.name);
    out.field("edition", api.edition);
    out.close('}');
    list("resources", api.resources);
    list("enumerations", api.enumerations);
    list("scopes", api.scopes);
    list("genericErrors", api.generic_errors);
    list("statusErrors", api.status_errors);
    out.key("aliases");
    out.open('{');
    for (const auto& [key, resource] : api.aliases) out.field(key, resource);
    out.close('}');
    out.close('}');
  }

  JsonWriter out;
};

}  // namespace

std::string print(const Api& api) { return Printer().print(api); }

}  // namespace ucwagen::ir
