#include <charconv>
#include <functional>

#include "generator/frontend/phrase/phrase.hpp"
#include "generator/frontend/resolve/type_choice.hpp"
#include "generator/ir/enum_text.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::resolve {

namespace {

/// A field of one kind of fact: its name, and how to read and write it as text.
template <typename T>
struct Field {
  std::string_view name;
  std::function<std::string(const T&)> read;
  std::function<bool(const ir::Api&, T&, const std::string&)> write;
};

template <typename T>
Field<T> text_field(std::string_view name, std::string T::*member) {
  return {name, [member](const T& fact) { return fact.*member; },
          [member](const ir::Api&, T& fact, const std::string& text) {
            fact.*member = text;
            return true;
          }};
}

/// "None" is how the pages write an absent value.
template <typename T>
Field<T> optional_field(std::string_view name, std::optional<std::string> T::*member) {
  return {name, [member](const T& fact) { return (fact.*member).value_or("None"); },
          [member](const ir::Api&, T& fact, const std::string& text) {
            fact.*member = text == "None" ? std::nullopt : std::optional(text);
            return true;
          }};
}

bool parse_number(const std::string& text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

template <typename T>
Field<T> number_field(std::string_view name, int T::*member) {
  return {name, [member](const T& fact) { return std::to_string(fact.*member); },
          [member](const ir::Api&, T& fact, const std::string& text) {
            return parse_number(text, fact.*member);
          }};
}

/// Limits and default stay: they are the fact's own words.
bool write_type(const ir::Api& api, ir::Type& type, const std::string& text) {
  const auto stated = phrase::parse_type(text);
  if (!stated) return false;
  const bool enumeration = stated->base == phrase::Base::enumeration;
  if (enumeration && ir::find_enumeration(api, stated->enumeration) == nullptr) return false;
  type.kind = kind_of(stated->base);
  type.enumeration = stated->enumeration;
  type.array = stated->array;
  type.nullable = stated->nullable;
  return true;
}

template <typename T>
Field<T> type_field() {
  return {
      "type", [](const T& fact) { return type_text(fact.type); },
      [](const ir::Api& api, T& fact, const std::string& text) { return write_type(api, fact.type, text); }};
}

template <typename T>
Field<T> default_field() {
  return {"default", [](const T& fact) { return fact.type.default_value.value_or("None"); },
          [](const ir::Api&, T& fact, const std::string& text) {
            fact.type.default_value = text == "None" ? std::nullopt : std::optional(text);
            return true;
          }};
}

/// "Lync Server 2013, Skype for Business 2015".
Field<ir::Resource> products_field() {
  constexpr std::string_view comma = ", ";
  return {"appliesTo",
          [=](const ir::Resource& resource) {
            std::string text;
            for (const std::string& product : resource.applies_to)
              text.append(text.empty() ? "" : comma).append(product);
            return text.empty() ? "None" : text;
          },
          [=](const ir::Api&, ir::Resource& resource, std::string text) {
            resource.applies_to.clear();
            if (text == "None") return true;
            for (std::size_t end = 0; end != std::string::npos;) {
              end = text.find(comma);
              resource.applies_to.push_back(text.substr(0, end));
              if (end != std::string::npos) text.erase(0, end + comma.size());
            }
            return true;
          }};
}

/// Three pages leave the name of a response item out.
Field<ir::ResponseItem> item_name_field() {
  return {"name", [](const ir::ResponseItem& item) { return item.name.empty() ? "None" : item.name; },
          [](const ir::Api&, ir::ResponseItem& item, const std::string& text) {
            item.name = text == "None" ? "" : text;
            return true;
          }};
}

std::vector<Field<ir::Resource>> fields(const ir::Resource*) {
  return {text_field("rel", &ir::Resource::rel),
          number_field("revision", &ir::Resource::revision),
          optional_field("aliasOf", &ir::Resource::alias_of),
          products_field(),
          text_field("summary", &ir::Resource::summary),
          text_field("description", &ir::Resource::description)};
}

std::vector<Field<ir::Property>> fields(const ir::Property*) {
  return {type_field<ir::Property>(), default_field<ir::Property>(), text_field("name", &ir::Property::name),
          text_field("description", &ir::Property::description)};
}

Field<ir::Parameter> required_field() {
  return {"required", [](const ir::Parameter& fact) { return std::string(fact.required ? "Yes" : "No"); },
          [](const ir::Api&, ir::Parameter& fact, const std::string& text) {
            fact.required = text == "Yes";
            return text == "Yes" || text == "No";
          }};
}

std::vector<Field<ir::Parameter>> fields(const ir::Parameter*) {
  return {type_field<ir::Parameter>(), default_field<ir::Parameter>(), required_field(),
          text_field("name", &ir::Parameter::name), text_field("description", &ir::Parameter::description)};
}

Field<ir::Link> cardinality_field() {
  return {"cardinality", [](const ir::Link& link) { return std::string(ir::to_string(link.cardinality)); },
          [](const ir::Api&, ir::Link& link, const std::string& text) {
            const auto value = ir::from_string<ir::Cardinality>(text);
            if (value) link.cardinality = *value;
            return value.has_value();
          }};
}

Field<ir::Link> embedded_field() {
  return {"embedded",
          [](const ir::Link& link) -> std::string {
            return !link.embedded ? "unknown" : *link.embedded ? "Yes" : "No";
          },
          [](const ir::Api&, ir::Link& link, const std::string& text) {
            link.embedded = text == "unknown" ? std::nullopt : std::optional(text == "Yes");
            return text == "unknown" || text == "Yes" || text == "No";
          }};
}

std::vector<Field<ir::Link>> fields(const ir::Link*) {
  return {optional_field("target", &ir::Link::target), cardinality_field(), embedded_field(),
          text_field("rel", &ir::Link::rel), text_field("description", &ir::Link::description)};
}

std::vector<Field<ir::Event>> fields(const ir::Event*) {
  return {text_field("type", &ir::Event::type), text_field("resource", &ir::Event::resource),
          text_field("priority", &ir::Event::priority), text_field("sender", &ir::Event::sender),
          text_field("reason", &ir::Event::reason)};
}

std::vector<Field<ir::Operation>> fields(const ir::Operation*) {
  return {text_field("bodyMedia", &ir::Operation::body_media),
          text_field("description", &ir::Operation::description)};
}

/// "Gone 410 None": the three cells that tell one row from another, corrected at once.
Field<ir::Error> row_field() {
  return {"row", [](const ir::Error& error) { return row_text(error); },
          [](const ir::Api&, ir::Error& error, const std::string& text) {
            const std::size_t first = text.find(' '), last = text.rfind(' ');
            if (first == std::string::npos || first == last) return false;
            if (!parse_number(text.substr(first + 1, last - first - 1), error.status)) return false;
            error.error = text.substr(0, first);
            const std::string subcode = text.substr(last + 1);
            error.subcode = subcode == "None" ? std::nullopt : std::optional(subcode);
            return true;
          }};
}

std::vector<Field<ir::Error>> fields(const ir::Error*) {
  return {row_field(), text_field("error", &ir::Error::error), number_field("status", &ir::Error::status),
          optional_field("subcode", &ir::Error::subcode), text_field("description", &ir::Error::description)};
}

std::vector<Field<ir::ResponseItem>> fields(const ir::ResponseItem*) {
  return {item_name_field(), optional_field("target", &ir::ResponseItem::target),
          text_field("description", &ir::ResponseItem::description)};
}

std::vector<Field<ir::Enumeration>> fields(const ir::Enumeration*) {
  return {text_field("summary", &ir::Enumeration::summary)};
}

std::vector<Field<ir::Member>> fields(const ir::Member*) {
  return {text_field("name", &ir::Member::name), text_field("description", &ir::Member::description)};
}

}  // namespace

std::vector<std::string_view> fields_of(const FactPointer& fact) {
  std::vector<std::string_view> names;
  std::visit(
      [&](const auto* pointer) {
        for (const auto& field : fields(pointer)) names.push_back(field.name);
      },
      fact);
  return names;
}

std::optional<std::string> read_field(const FactPointer& fact, std::string_view name) {
  std::optional<std::string> text;
  std::visit(
      [&](const auto* pointer) {
        for (const auto& field : fields(pointer)) {
          if (field.name == name) text = field.read(*pointer);
        }
      },
      fact);
  return text;
}

bool write_field(const ir::Api& api, const FactPointer& fact, std::string_view name, std::string_view text) {
  bool written = false;
  std::visit(
      [&](auto* pointer) {
        for (const auto& field : fields(pointer)) {
          if (field.name == name) written = field.write(api, *pointer, std::string(text));
        }
      },
      fact);
  return written;
}

}  // namespace ucwagen::resolve
