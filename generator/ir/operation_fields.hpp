#pragma once

#include "generator/ir/field_list.hpp"
#include "generator/ir/model.hpp"

/// Part of ir/fields.hpp: sources, evidence and types, and operations with what they are made of.
namespace ucwagen::ir {

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
struct Fields<Parameter> {
  static constexpr std::string_view name = "parameter";
  static constexpr auto list =
      std::tuple(field("name", &Parameter::name, named), field("description", &Parameter::description),
                 field("required", &Parameter::required), field("type", &Parameter::type),
                 field("source", &Parameter::source));
};

template <>
struct Fields<Message> {
  static constexpr std::string_view name = "message";
  static constexpr auto list = std::tuple(
      field("start", &Message::start, {.note = "Request or status line; empty where the page omits it."}),
      field("headers", &Message::headers), field("body", &Message::body), field("source", &Message::source));
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

}  // namespace ucwagen::ir
