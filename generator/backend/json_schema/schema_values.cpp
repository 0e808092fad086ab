#include "generator/backend/json_schema/schema_parts.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::json_schema {

void SchemaParts::write_type(const ir::Type& type, const std::string& title, const std::string& description) {
  if (!type.array) return write_value(type, title, description);
  ir::Type one = type;
  one.array = one.nullable = false;
  const auto write_list = [&](const std::string& name, const std::string& text) {
    out_.open_map();
    out_.field("title", name);
    out_.field_if("description", text);
    out_.field("type", "array");
    out_.key("items");
    write_value(one, title + "Item", "");
    out_.close_map();
  };
  if (!type.nullable) return write_list(title, description);
  out_.open_map();
  out_.field("title", title);
  out_.field_if("description", description);
  out_.key("anyOf");
  out_.open_list();
  write_list(title + "List", "");
  out_.open_map();
  out_.field("type", "null");
  out_.close_map();
  out_.close_list();
  out_.close_map();
}

void SchemaParts::write_value(const ir::Type& type, const std::string& title,
                              const std::string& description) {
  out_.open_map();
  out_.field("title", title);
  out_.field_if("description", description);
  const bool known = type.kind == ir::TypeKind::enumeration && enumeration_names_.contains(type.enumeration);
  if (type.nullable && type.kind != ir::TypeKind::unknown) {
    out_.key("anyOf");
    out_.open_list();
    if (known) {
      reference(enumeration_names_.at(type.enumeration));
    } else {
      out_.open_map();
      write_plain_value(type);
      out_.close_map();
    }
    out_.open_map();
    out_.field("type", "null");
    out_.close_map();
    out_.close_list();
  } else if (known) {
    out_.field("$ref", prefix_ + enumeration_names_.at(type.enumeration));
  } else {
    write_plain_value(type);
  }
  out_.close_map();
}

void SchemaParts::write_plain_value(const ir::Type& type) {
  using ir::JsonForm;
  const JsonForm form = ir::json_form(type.kind);
  switch (form) {
    case JsonForm::anything: return;
    case JsonForm::boolean: out_.field("type", "boolean"); return;
    case JsonForm::integer:
    case JsonForm::number:
      out_.field("type", form == JsonForm::integer ? "integer" : "number");
      if (type.minimum) out_.field("minimum", *type.minimum);
      if (type.maximum) out_.field("maximum", *type.maximum);
      return;
    default: break;
  }
  // Dates are "/Date(1474932190027)/" on the wire. Validators do not know this format.
  out_.field("type", "string");
  if (type.max_length) out_.field("maxLength", *type.max_length);
}

void SchemaParts::write_link() {
  out_.key(link_schema);
  open_object(link_schema, "Where another resource is.");
  out_.key("properties");
  out_.open_map();
  for (const char* name : {"href", "rel", "revision", "title"}) {
    out_.key(name);
    out_.open_map();
    out_.field("title", std::string("Link") + pascal_name(name));
    // Servers write revisions as numbers and as strings.
    if (std::string_view(name) != "revision") out_.field("type", "string");
    out_.close_map();
  }
  out_.close_map();
  out_.key("required");
  out_.open_list();
  out_.value("href");
  out_.close_list();
  out_.close_map();
}

void SchemaParts::write_error() {
  out_.key(error_schema);
  open_object(error_schema, "What a failed operation returns.");
  out_.key("properties");
  out_.open_map();
  const auto write_names = [&](const char* name, const char* enumeration) {
    out_.key(name);
    out_.open_map();
    out_.field("title", std::string("Error") + pascal_name(name));
    if (const auto known = enumeration_names_.find(enumeration); known != enumeration_names_.end()) {
      // Pages differ in the case of codes, and servers send codes that no page has.
      out_.field("description", "Usually one of " + known->second + ".");
    }
    out_.field("type", "string");
    out_.close_map();
  };
  write_names("code", ir::error_code_enumeration);
  write_names("subcode", ir::error_subcode_enumeration);
  out_.key("message");
  out_.open_map();
  out_.field("title", "ErrorMessage");
  out_.field("type", "string");
  out_.close_map();
  out_.close_map();
  out_.close_map();
}

void SchemaParts::write_event(const EventKind& event) {
  out_.key(event.schema);
  open_object(event.schema, "The resource " + event.resource + " was " + event.type + '.');
  out_.key("properties");
  out_.open_map();
  out_.key("link");
  reference(link_schema);
  out_.key("type");
  out_.open_map();
  out_.field("title", event.schema + "Type");
  out_.field("type", "string");
  out_.key("enum");
  out_.open_list();
  out_.value(event.type);
  out_.close_list();
  out_.close_map();
  const ir::Resource* resource = ir::described_resource(api_, event.resource);
  if (resource != nullptr && resource_names_.contains(resource->name)) {
    out_.key("_embedded");
    open_object(event.schema + "Embedded", "");
    out_.key("properties");
    out_.open_map();
    out_.key(event.resource);
    reference(resource_names_.at(resource->name));
    out_.close_map();
    out_.close_map();
  }
  out_.close_map();
  out_.key("required");
  out_.open_list();
  out_.value("type");
  out_.close_list();
  out_.close_map();
}

void SchemaParts::write_event_union() {
  out_.key(event_schema);
  out_.open_map();
  out_.field("title", event_schema);
  out_.field("description", "One of the documented events.");
  if (!events_.empty()) {
    out_.key("anyOf");
    out_.open_list();
    for (const auto& [name, event] : events_) reference(name);
    out_.close_list();
  }
  out_.close_map();
}

void SchemaParts::write_event_batch() {
  const auto list_of = [&](const char* name, const std::string& title, const auto& write_items) {
    out_.key(name);
    out_.open_map();
    out_.field("title", title);
    out_.field("type", "array");
    out_.key("items");
    write_items();
    out_.close_map();
  };
  out_.key(event_batch_schema);
  open_object(event_batch_schema, "What happened since the last request, by sender.");
  out_.key("properties");
  out_.open_map();
  out_.key("_links");
  out_.open_map();
  out_.field("title", "EventBatchLinks");
  out_.field("type", "object");
  out_.key("additionalProperties");
  reference(link_schema);
  out_.close_map();
  list_of("sender", "EventSenders", [&] {
    open_object("EventSender", "");
    out_.key("properties");
    out_.open_map();
    for (const char* name : {"rel", "href"}) {
      out_.key(name);
      out_.open_map();
      out_.field("title", std::string("EventSender") + pascal_name(name));
      out_.field("type", "string");
      out_.close_map();
    }
    list_of("events", "EventSenderEvents", [&] { reference(event_schema); });
    out_.close_map();
    out_.close_map();
  });
  out_.close_map();
  out_.close_map();
}

}  // namespace ucwagen::json_schema
