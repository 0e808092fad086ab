#include <algorithm>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/json.hpp"
#include "generator/ir/json_reader.hpp"

namespace ucwagen::ir {
namespace {

template <typename Enum>
Enum word(const Cursor& at) {
  const std::string text = at.text();
  if (const auto value = from_string<Enum>(text)) return *value;
  if (at.is_text()) at.fault("has the unknown value \"" + text + '"');
  return {};
}

std::optional<std::string> text_or_null(const Cursor& at) {
  return at.is_null() ? std::nullopt : std::optional(at.text());
}

template <typename T>
std::vector<T> list(const Cursor& at, T (*read)(const Cursor&)) {
  std::vector<T> items;
  at.elements([&](const Cursor& element) { items.push_back(read(element)); });
  return items;
}

std::vector<std::string> texts(const Cursor& at) {
  return list<std::string>(at, [](const Cursor& element) { return element.text(); });
}

Source source(const Cursor& owner) {
  const Cursor at = owner["source"];
  return {at["file"].text(), at["line"].small_number(0), 0};
}

Evidence evidence(const Cursor& at) { return {word<How>(at["how"]), source(at)}; }

std::optional<std::int64_t> limit(const Cursor& type, std::string_view name) {
  const auto at = type.find(name);
  return at ? std::optional(at->number()) : std::nullopt;
}

Type type(const Cursor& owner) {
  const Cursor at = owner["type"];
  Type type;
  type.kind = word<TypeKind>(at["kind"]);
  if (type.kind == TypeKind::enumeration) type.enumeration = at["enumeration"].text();
  type.array = at["array"].flag();
  type.nullable = at["nullable"].flag();
  type.max_length = limit(at, "maxLength");
  type.minimum = limit(at, "minimum");
  type.maximum = limit(at, "maximum");
  if (const auto stated = at.find("default")) type.default_value = stated->text();
  type.evidence = list(at["evidence"], evidence);
  return type;
}

Property property(const Cursor& at) {
  return {at["name"].text(), at["description"].text(), type(at), source(at)};
}

Parameter parameter(const Cursor& at) {
  return {at["name"].text(), at["description"].text(), at["required"].flag(), type(at), source(at)};
}

Link link(const Cursor& at) {
  const Cursor embedded = at["embedded"];
  return {at["rel"].text(),
          at["description"].text(),
          text_or_null(at["target"]),
          word<Cardinality>(at["cardinality"]),
          embedded.is_null() ? std::nullopt : std::optional(embedded.flag()),
          source(at)};
}

Message message(const Cursor& at) {
  Message message;
  message.start = at["start"].text();
  at["headers"].members([&](const std::string& name, const Cursor& value) {
    message.headers.emplace_back(name, value.text());
  });
  message.body = text_or_null(at["body"]);
  message.source = source(at);
  return message;
}

std::optional<Message> message_or_null(const Cursor& at) {
  return at.is_null() ? std::nullopt : std::optional(message(at));
}

AsyncError async_error(const Cursor& at) {
  return {at["code"].text(), text_or_null(at["subcode"]), at["description"].text(), source(at)};
}

Event event(const Cursor& at) {
  const auto example = at.find("example");
  return {at["type"].text(),
          at["resource"].text(),
          at["priority"].text(),
          at["sender"].text(),
          at["reason"].text(),
          list(at["asyncErrors"], async_error),
          example ? message_or_null(*example) : std::nullopt,
          source(at)};
}

ResponseItem response_item(const Cursor& at) {
  return {at["name"].text(), text_or_null(at["target"]), at["description"].text()};
}

Response response(const Cursor& at) {
  return {word<ResponseKind>(at["kind"]), list(at["items"], response_item)};
}

int status(const Cursor& at) {
  const int code = at.small_number(100);
  if (code > 599) at.fault("is no HTTP status: " + std::to_string(code));
  return code;
}

Error error(const Cursor& at) {
  return {at["error"].text(), status(at["status"]), text_or_null(at["subcode"]), at["description"].text(),
          source(at)};
}

Example example(const Cursor& at) {
  return {word<Media>(at["media"]), message_or_null(at["request"]), message_or_null(at["response"])};
}

Operation operation(const Cursor& at) {
  return {at["method"].text(),
          at["description"].text(),
          list(at["queryParameters"], parameter),
          list(at["bodyParameters"], parameter),
          at["bodyMedia"].text(),
          response(at["response"]),
          list(at["errors"], error),
          list(at["examples"], example),
          source(at)};
}

Resource resource(const Cursor& at) {
  Resource resource;
  resource.name = at["name"].text();
  resource.rel = at["rel"].text();
  resource.revision = at["revision"].small_number(1);
  resource.alias_of = text_or_null(at["aliasOf"]);
  resource.page = at["page"].text();
  resource.summary = at["summary"].text();
  resource.description = at["description"].text();
  resource.applies_to = texts(at["appliesTo"]);
  resource.properties = list(at["properties"], property);
  resource.links = list(at["links"], link);
  resource.scopes = texts(at["scopes"]);
  resource.events = list(at["events"], event);
  resource.operations = list(at["operations"], operation);
  resource.source = source(at);
  return resource;
}

Member member(const Cursor& at) { return {at["name"].text(), at["description"].text(), source(at)}; }

Enumeration enumeration(const Cursor& at) {
  return {at["name"].text(), at["summary"].text(), list(at["members"], member), source(at)};
}

Scope scope(const Cursor& at) {
  return {at["name"].text(), at["permission"].text(), at["description"].text(), source(at)};
}

GenericError generic_error(const Cursor& at) {
  return {at["name"].text(), at["description"].text(), source(at)};
}

StatusError status_error(const Cursor& at) {
  return {status(at["status"]), at["name"].text(), at["inEvents"].flag(), source(at)};
}

/// An IR written by another tool may be unsorted, and lookups rely on the order; a name that stands twice is
/// a fault.
template <typename Named>
void sort_by_name(std::vector<Named>& items, const Cursor& at) {
  const auto by_name = [](const Named& a, const Named& b) { return a.name < b.name; };
  std::stable_sort(items.begin(), items.end(), by_name);
  const auto same_name = [](const Named& a, const Named& b) { return a.name == b.name; };
  const auto twice = std::adjacent_find(items.begin(), items.end(), same_name);
  if (twice != items.end()) at.fault("names \"" + twice->name + "\" twice");
}

Api api(const Cursor& at) {
  Api api;
  api.name = at["api"]["name"].text();
  api.edition = at["api"]["edition"].text();
  api.resources = list(at["resources"], resource);
  api.enumerations = list(at["enumerations"], enumeration);
  api.scopes = list(at["scopes"], scope);
  api.generic_errors = list(at["genericErrors"], generic_error);
  api.status_errors = list(at["statusErrors"], status_error);
  at["aliases"].members(
      [&](const std::string& key, const Cursor& target) { api.aliases.emplace(key, target.text()); });
  sort_by_name(api.resources, at["resources"]);
  sort_by_name(api.enumerations, at["enumerations"]);
  return api;
}

/// Line and column of the byte that the JSON parser stopped at.
Location place(const std::string& file, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0: the first line
  return {file, static_cast<int>(line), static_cast<int>(column)};
}

std::optional<Cursor::Json> parse_json(const std::string& file, std::string_view text,
                                       Diagnostics& diagnostics) {
  try {
    return Cursor::Json::parse(text);
  } catch (const nlohmann::json::parse_error& error) {
    report(diagnostics, Rule::bad_ir, place(file, text, error.byte), "not an IR: the text is not JSON");
  } catch (const nlohmann::json::out_of_range&) {  // a number like 1e999
    report(diagnostics, Rule::bad_ir, {file, 0, 0}, "not an IR: a number is out of range");
  }
  return std::nullopt;
}

}  // namespace

std::optional<Api> parse(const std::string& file, std::string_view text, Diagnostics& diagnostics) {
  const auto document = parse_json(file, text, diagnostics);
  if (!document) return std::nullopt;
  ReadContext context{file, diagnostics};
  const Cursor root(*document, context);
  const std::int64_t version = root["irVersion"].number();
  if (context.faults != 0) return std::nullopt;
  if (version != ir_version) {
    std::string message = "IR version " + std::to_string(version) + " cannot be read, only version ";
    message += std::to_string(ir_version);
    report(diagnostics, Rule::ir_version, {file, 0, 0}, std::move(message),
           "extract the pages again with this program");
    return std::nullopt;
  }
  Api result = api(root);
  return context.faults == 0 ? std::optional(std::move(result)) : std::nullopt;
}

}  // namespace ucwagen::ir
