#pragma once

#include <limits>
#include <string_view>
#include <tuple>

#include "generator/ir/model.hpp"

/// The fields of every struct of the model: name in the IR, member, and rules for the
/// value. The printer, the reader, the JSON Schema and the paths of facts all use these lists, so a new field
/// needs a member in model.hpp and a line here.
namespace ucwagen::ir {

/// Rules for the value of a field. The default has none.
struct FieldRules {
  std::string_view note = {};  ///< description in the schema
  bool not_empty = false;      ///< a text of at least one character
  bool omit_empty = false;     ///< the member is left out if there is no value
  bool identity = false;       ///< identifies the fact, so a correction cannot change it
  std::int64_t least = std::numeric_limits<std::int64_t>::min();
  std::int64_t most = std::numeric_limits<std::int64_t>::max();
  std::string_view one_of = {};  ///< the allowed words, separated by blanks; for the schema
};

template <typename Owner, typename Value>
struct Field {
  std::string_view name;
  Value Owner::*member;
  FieldRules rules;
};

template <typename Owner, typename Value>
constexpr Field<Owner, Value> field(std::string_view name, Value Owner::*member, FieldRules rules = {}) {
  return {name, member, rules};
}

/// `name` is the name of the struct in the schema, `list` has its fields in the order of the IR.
template <typename T>
struct Fields;

template <typename T>
concept HasFields = requires {
  Fields<T>::list;
};

/// Calls `visit(field)` for each field of a struct.
template <HasFields T>
constexpr void each_field(const auto& visit) {
  std::apply([&](const auto&... fields) { (visit(fields), ...); }, Fields<T>::list);
}

inline constexpr FieldRules named{.not_empty = true};
inline constexpr FieldRules identity{.not_empty = true, .identity = true};
inline constexpr FieldRules omitted{.omit_empty = true};
inline constexpr FieldRules http_status{.least = 100, .most = 599};
inline constexpr FieldRules resource_name{.note = "Name of a resource."};

template <>
struct Fields<Source> {
  static constexpr std::string_view name = "source";
  static constexpr auto list =
      std::tuple(field("file", &Source::file),
                 field("line", &Source::line, {.note = "From 1; 0 is the whole file.", .least = 0}));
};

template <>
struct Fields<Evidence> {
  static constexpr std::string_view name = "evidence";
  static constexpr auto list = std::tuple(field("how", &Evidence::how), field("source", &Evidence::source));
};

template <>
struct Fields<Type> {
  static constexpr std::string_view name = "type";
  static constexpr auto list = std::tuple(
      field("kind", &Type::kind),
      field("enumeration", &Type::enumeration,
            {.note = "Only for kind enumeration.", .not_empty = true, .omit_empty = true}),
      field("array", &Type::array), field("nullable", &Type::nullable),
      field("maxLength", &Type::max_length, {.note = "Characters.", .omit_empty = true, .least = 0}),
      field("minimum", &Type::minimum, omitted), field("maximum", &Type::maximum, omitted),
      field("default", &Type::default_value, {.note = "As the page words it.", .omit_empty = true}),
      field("evidence", &Type::evidence));
};

template <>
struct Fields<Property> {
  static constexpr std::string_view name = "property";
  static constexpr auto list =
      std::tuple(field("name", &Property::name, named), field("description", &Property::description),
                 field("type", &Property::type), field("source", &Property::source));
};

template <>
struct Fields<Parameter> {
  static constexpr std::string_view name = "parameter";
  static constexpr auto list =
      std::tuple(field("name", &Parameter::name, named), field("description", &Parameter::description),
                 field("required", &Parameter::required), field("type", &Parameter::type),
                 field("source", &Parameter::source));
};

template <>
struct Fields<Link> {
  static constexpr std::string_view name = "link";
  static constexpr auto list =
      std::tuple(field("rel", &Link::rel, named), field("description", &Link::description),
                 field("target", &Link::target, resource_name), field("cardinality", &Link::cardinality),
                 field("embedded", &Link::embedded, {.note = "Null where no sample shows the link."}),
                 field("source", &Link::source));
};

template <>
struct Fields<Message> {
  static constexpr std::string_view name = "message";
  static constexpr auto list = std::tuple(
      field("start", &Message::start, {.note = "Request or status line; empty where the page omits it."}),
      field("headers", &Message::headers), field("body", &Message::body), field("source", &Message::source));
};

template <>
struct Fields<AsyncError> {
  static constexpr std::string_view name = "asyncError";
  static constexpr auto list =
      std::tuple(field("code", &AsyncError::code), field("subcode", &AsyncError::subcode),
                 field("description", &AsyncError::description), field("source", &AsyncError::source));
};

template <>
struct Fields<Event> {
  static constexpr std::string_view name = "event";
  static constexpr auto list =
      std::tuple(field("type", &Event::type, {.one_of = "added updated deleted started completed"}),
                 field("resource", &Event::resource), field("priority", &Event::priority),
                 field("sender", &Event::sender), field("reason", &Event::reason),
                 field("asyncErrors", &Event::async_errors), field("example", &Event::example, omitted),
                 field("source", &Event::source));
};

template <>
struct Fields<ResponseItem> {
  static constexpr std::string_view name = "responseItem";
  static constexpr auto list =
      std::tuple(field("name", &ResponseItem::name, {.note = "May be empty: some pages name no item."}),
                 field("target", &ResponseItem::target), field("description", &ResponseItem::description));
};

template <>
struct Fields<Response> {
  static constexpr std::string_view name = "response";
  static constexpr auto list = std::tuple(field("kind", &Response::kind), field("items", &Response::items));
};

template <>
struct Fields<Error> {
  static constexpr std::string_view name = "error";
  static constexpr auto list =
      std::tuple(field("error", &Error::error), field("status", &Error::status, http_status),
                 field("subcode", &Error::subcode, {.note = "Null where the page says None."}),
                 field("description", &Error::description), field("source", &Error::source));
};

template <>
struct Fields<Example> {
  static constexpr std::string_view name = "example";
  static constexpr auto list =
      std::tuple(field("media", &Example::media), field("request", &Example::request),
                 field("response", &Example::response));
};

template <>
struct Fields<Result> {
  static constexpr std::string_view name = "result";
  static constexpr auto list = std::tuple(
      field("kind", &Result::kind), field("resource", &Result::resource, {.note = "Only for kind resource."}),
      field("status", &Result::status,
            {.note = "Of the sample's status line; null where no sample shows one.",
             .least = 200,
             .most = 299}),
      field("evidence", &Result::evidence));
};

template <>
struct Fields<Input> {
  static constexpr std::string_view name = "input";
  static constexpr auto list =
      std::tuple(field("name", &Input::name, named), field("description", &Input::description),
                 field("in", &Input::in), field("required", &Input::required), field("type", &Input::type),
                 field("rows", &Input::rows,
                       {.note = "The rows that list the name; empty where only a sample shows it."}));
};

template <>
struct Fields<Operation> {
  static constexpr std::string_view name = "operation";
  static constexpr auto list = std::tuple(
      field("method", &Operation::method, {.identity = true, .one_of = "GET POST PUT DELETE OPTIONS"}),
      field("description", &Operation::description), field("queryParameters", &Operation::query_parameters),
      field("bodyParameters", &Operation::body_parameters), field("bodyMedia", &Operation::body_media),
      field("response", &Operation::response), field("errors", &Operation::errors),
      field("examples", &Operation::examples),
      field("result", &Operation::result, {.note = "What the operation gives when it succeeds."}),
      field("inputs", &Operation::inputs,
            {.note = "What a client may send, once for each name: query parameters in page order, then what "
                     "only the body has, then what only a sample shows."}),
      field("source", &Operation::source));
};

template <>
struct Fields<Resource> {
  static constexpr std::string_view name = "resource";
  static constexpr auto list = std::tuple(
      field("name", &Resource::name,
            {.note = "The page's name: its file name without _ref.md.", .not_empty = true, .identity = true}),
      field("rel", &Resource::rel, {.note = "What it is called on the wire.", .not_empty = true}),
      field("revision", &Resource::revision, {.least = 1}),
      field("aliasOf", &Resource::alias_of,
            {.note = "The resource that this page documents under its own name."}),
      field("page", &Resource::page, {.identity = true}), field("summary", &Resource::summary),
      field("description", &Resource::description), field("appliesTo", &Resource::applies_to),
      field("properties", &Resource::properties), field("links", &Resource::links),
      field("scopes", &Resource::scopes), field("events", &Resource::events),
      field("operations", &Resource::operations), field("source", &Resource::source));
};

template <>
struct Fields<Member> {
  static constexpr std::string_view name = "member";
  static constexpr auto list =
      std::tuple(field("name", &Member::name, named), field("description", &Member::description),
                 field("source", &Member::source));
};

template <>
struct Fields<Enumeration> {
  static constexpr std::string_view name = "enumeration";
  static constexpr auto list =
      std::tuple(field("name", &Enumeration::name, identity), field("summary", &Enumeration::summary),
                 field("members", &Enumeration::members), field("source", &Enumeration::source));
};

template <>
struct Fields<Scope> {
  static constexpr std::string_view name = "scope";
  static constexpr auto list =
      std::tuple(field("name", &Scope::name), field("permission", &Scope::permission),
                 field("description", &Scope::description), field("source", &Scope::source));
};

template <>
struct Fields<GenericError> {
  static constexpr std::string_view name = "genericError";
  static constexpr auto list =
      std::tuple(field("name", &GenericError::name), field("description", &GenericError::description),
                 field("source", &GenericError::source));
};

template <>
struct Fields<StatusError> {
  static constexpr std::string_view name = "statusError";
  static constexpr auto list =
      std::tuple(field("status", &StatusError::status, http_status), field("name", &StatusError::name),
                 field("inEvents", &StatusError::in_events), field("source", &StatusError::source));
};

template <>
struct Fields<AppliedCorrection> {
  static constexpr std::string_view name = "correction";
  static constexpr auto list = std::tuple(
      field("path", &AppliedCorrection::path, {.note = "Of a fact, with the corrected field behind '#'."}),
      field("was", &AppliedCorrection::was, {.note = "What the page says."}),
      field("is", &AppliedCorrection::is), field("why", &AppliedCorrection::why),
      field("source", &AppliedCorrection::source));
};

/// The printer writes "irVersion" and "api" (the label of the reference) before these fields.
template <>
struct Fields<Label> {
  static constexpr std::string_view name = "api";
  static constexpr auto list =
      std::tuple(field("name", &Label::name),
                 field("edition", &Label::edition,
                       {.note = "Label of the pages; by default the name of their folder."}));
};

template <>
struct Fields<Api> {
  static constexpr std::string_view name = "document";
  static constexpr auto list = std::tuple(
      field("resources", &Api::resources), field("enumerations", &Api::enumerations),
      field("scopes", &Api::scopes), field("genericErrors", &Api::generic_errors),
      field("statusErrors", &Api::status_errors),
      field("aliases", &Api::aliases, {.note = "Embedded key to the resource whose type it carries."}),
      field("errorCodes", &Api::error_codes,
            {.note = "Every code that an error may have: the members of the page ErrorCode, then what only "
                     "tables name."}),
      field("errorSubcodes", &Api::error_subcodes,
            {.note = "Every subcode that an error may have: the members of the page ErrorSubcode, then what "
                     "only tables name."}),
      field("corrections", &Api::corrections, {.note = "Mistakes of the pages that were corrected."}));
};

}  // namespace ucwagen::ir
