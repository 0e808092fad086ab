#pragma once

#include "generator/ir/operation_fields.hpp"

/// The fields of every struct of the model: name in the IR, member, and rules for the value. The printer, the reader,
/// the JSON Schema and the paths of facts all use these lists, so a new field needs a member in model.hpp and a line
/// here or in operation_fields.hpp.
namespace ucwagen::ir {

template <>
struct Fields<Property> {
  static constexpr std::string_view name = "property";
  static constexpr auto list =
      std::tuple(field("name", &Property::name, named), field("description", &Property::description),
                 field("type", &Property::type), field("source", &Property::source));
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
