#include <charconv>
#include <functional>

#include "generator/model/names.hpp"
#include "generator/phrase/phrase.hpp"
#include "generator/resolve/fact_path.hpp"
#include "generator/resolve/judge.hpp"

namespace ucwagen::resolve {

namespace {

/// A field of one kind of fact: its name, and how to read and write it as text.
template <typename T>
struct Field {
  std::string_view name;
  std::function<std::string(const T&)> read;
  std::function<bool(const model::Api&, T&, const std::string&)> write;
};

template <typename T>
Field<T> text_field(std::string_view name, std::string T::*member) {
  return {name, [member](const T& fact) { return fact.*member; },
          [member](const model::Api&, T& fact, const std::string& text) {
            fact.*member = text;
            return true;
          }};
}

/// "None" is how the pages write an absent value.
template <typename T>
Field<T> optional_field(std::string_view name, std::optional<std::string> T::*member) {
  return {name, [member](const T& fact) { return (fact.*member).value_or("None"); },
          [member](const model::Api&, T& fact, const std::string& text) {
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
          [member](const model::Api&, T& fact, const std::string& text) {
            return parse_number(text, fact.*member);
          }};
}

/// Limits and default stay: they are the fact's own words.
bool write_type(const model::Api& api, model::Type& type, const std::string& text) {
  const auto stated = phrase::parse_type(text);
  if (!stated) return false;
  const bool enumeration = stated->base == phrase::Base::enumeration;
  if (enumeration && model::find_enumeration(api, stated->enumeration) == nullptr) return false;
  type.kind = kind_of(stated->base);
  type.enumeration = stated->enumeration;
  type.array = stated->array;
  type.nullable = stated->nullable;
  return true;
}

template <typename T>
Field<T> type_field() {
  return {"type", [](const T& fact) { return type_text(fact.type); },
          [](const model::Api& api, T& fact, const std::string& text) {
            return write_type(api, fact.type, text);
          }};
}

template <typename T>
Field<T> default_field() {
  return {"default", [](const T& fact) { return fact.type.default_value.value_or("None"); },
          [](const model::Api&, T& fact, const std::string& text) {
            fact.type.default_value = text == "None" ? std::nullopt : std::optional(text);
            return true;
          }};
}

/// "Lync Server 2013, Skype for Business 2015".
Field<model::Resource> products_field() {
  constexpr std::string_view comma = ", ";
  return {"appliesTo",
          [=](const model::Resource& resource) {
            std::string text;
            for (const std::string& product : resource.applies_to)
              text.append(text.empty() ? "" : comma).append(product);
            return text.empty() ? "None" : text;
          },
          [=](const model::Api&, model::Resource& resource, std::string text) {
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
Field<model::ResponseItem> item_name_field() {
  return {"name", [](const model::ResponseItem& item) { return item.name.empty() ? "None" : item.name; },
          [](const model::Api&, model::ResponseItem& item, const std::string& text) {
            item.name = text == "None" ? "" : text;
            return true;
          }};
}

std::vector<Field<model::Resource>> fields(const model::Resource*) {
  return {text_field("rel", &model::Resource::rel),
          number_field("revision", &model::Resource::revision),
          optional_field("aliasOf", &model::Resource::alias_of),
          products_field(),
          text_field("summary", &model::Resource::summary),
          text_field("description", &model::Resource::description)};
}

std::vector<Field<model::Property>> fields(const model::Property*) {
  return {type_field<model::Property>(), default_field<model::Property>(),
          text_field("name", &model::Property::name),
          text_field("description", &model::Property::description)};
}

Field<model::Parameter> required_field() {
  return {"required", [](const model::Parameter& fact) { return std::string(fact.required ? "Yes" : "No"); },
          [](const model::Api&, model::Parameter& fact, const std::string& text) {
            fact.required = text == "Yes";
            return text == "Yes" || text == "No";
          }};
}

std::vector<Field<model::Parameter>> fields(const model::Parameter*) {
  return {type_field<model::Parameter>(), default_field<model::Parameter>(), required_field(),
          text_field("name", &model::Parameter::name),
          text_field("description", &model::Parameter::description)};
}

Field<model::Link> cardinality_field() {
  return {"cardinality",
          [](const model::Link& link) { return std::string(model::to_string(link.cardinality)); },
          [](const model::Api&, model::Link& link, const std::string& text) {
            const auto value = model::from_string<model::Cardinality>(text);
            if (value) link.cardinality = *value;
            return value.has_value();
          }};
}

Field<model::Link> embedded_field() {
  return {"embedded",
          [](const model::Link& link) -> std::string {
            return !link.embedded ? "unknown" : *link.embedded ? "Yes" : "No";
          },
          [](const model::Api&, model::Link& link, const std::string& text) {
            link.embedded = text == "unknown" ? std::nullopt : std::optional(text == "Yes");
            return text == "unknown" || text == "Yes" || text == "No";
          }};
}

std::vector<Field<model::Link>> fields(const model::Link*) {
  return {optional_field("target", &model::Link::target), cardinality_field(), embedded_field(),
          text_field("rel", &model::Link::rel), text_field("description", &model::Link::description)};
}

std::vector<Field<model::Event>> fields(const model::Event*) {
  return {text_field("type", &model::Event::type), text_field("resource", &model::Event::resource),
          text_field("priority", &model::Event::priority), text_field("sender", &model::Event::sender),
          text_field("reason", &model::Event::reason)};
}

std::vector<Field<model::Operation>> fields(const model::Operation*) {
  return {text_field("bodyMedia", &model::Operation::body_media),
          text_field("description", &model::Operation::description)};
}

/// "Gone 410 None": the three cells that tell one row from another, corrected at once.
Field<model::Error> row_field() {
  return {"row", [](const model::Error& error) { return row_text(error); },
          [](const model::Api&, model::Error& error, const std::string& text) {
            const std::size_t first = text.find(' '), last = text.rfind(' ');
            if (first == std::string::npos || first == last) return false;
            if (!parse_number(text.substr(first + 1, last - first - 1), error.status)) return false;
            error.error = text.substr(0, first);
            const std::string subcode = text.substr(last + 1);
            error.subcode = subcode == "None" ? std::nullopt : std::optional(subcode);
            return true;
          }};
}

std::vector<Field<model::Error>> fields(const model::Error*) {
  return {row_field(), text_field("error", &model::Error::error),
          number_field("status", &model::Error::status), optional_field("subcode", &model::Error::subcode),
          text_field("description", &model::Error::description)};
}

std::vector<Field<model::ResponseItem>> fields(const model::ResponseItem*) {
  return {item_name_field(), optional_field("target", &model::ResponseItem::target),
          text_field("description", &model::ResponseItem::description)};
}

std::vector<Field<model::Enumeration>> fields(const model::Enumeration*) {
  return {text_field("summary", &model::Enumeration::summary)};
}

std::vector<Field<model::Member>> fields(const model::Member*) {
  return {text_field("name", &model::Member::name), text_field("description", &model::Member::description)};
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

bool write_field(const model::Api& api, const FactPointer& fact, std::string_view name,
                 std::string_view text) {
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
