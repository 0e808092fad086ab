#include <string>
#include <vector>

#include "generator/backend/pages/sections.hpp"
#include "generator/backend/pages/type_text.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/page/boilerplate.hpp"

namespace ucwagen::pages {
namespace {

using page::Section;

void parameter_table(PageText& text, const std::vector<ir::Parameter>& parameters) {
  using Row = page::ParameterRow;
  TableText<Row> rows;
  for (const auto& parameter : parameters) {
    rows.add({{&Row::name, escape(parameter.name)},
              {&Row::description, description(text, parameter.description, parameter.type)},
              {&Row::required, parameter.required ? "Yes" : "No"},
              {&Row::type, type_link(parameter.type)}});
  }
  text.table(rows);
}

void query(PageText& text, const ir::Operation& operation) {
  if (operation.query_parameters.empty()) return;
  text.heading(Section::query);
  parameter_table(text, operation.query_parameters);
}

void request_body(PageText& text, const ir::Operation& operation) {
  text.heading(Section::request_body);
  parameter_table(text, operation.body_parameters);
}

/// The media type of the response, as its sample shows it; empty where none does.
std::string shown_media(const ir::Operation& operation) {
  for (const auto& example : operation.examples) {
    if (!example.response) continue;
    for (const auto& [name, value] : example.response->headers) {
      if (same_text(name, "Content-Type")) return value.substr(0, value.find(';'));
    }
  }
  return {};
}

/// The text under *Response body* where the page names no items. The reader recognises the beginning of the
/// sentence.
std::string self_response(const ir::Operation& operation) {
  switch (operation.result.kind) {
    case ir::ResultKind::event_batch:
      return "The response contains the events, in the form that the samples show.";
    case ir::ResultKind::content: {
      const std::string media = shown_media(operation);
      return "The response is content of " +
             (media.empty() ? "a media type that no sample shows" : "the media type " + media) + '.';
    }
    case ir::ResultKind::resource:
    case ir::ResultKind::created:
    case ir::ResultKind::nothing: break;
  }
  return "The resource itself, with the properties and links of this page.";
}

void response_body(PageText& text, const ir::Operation& operation) {
  text.heading(Section::response_body);
  switch (operation.response.kind) {
    case ir::ResponseKind::none: return text.block(page::no_content);
    case ir::ResponseKind::self: return text.paragraph(self_response(operation));
    case ir::ResponseKind::items: break;
  }
  using Row = page::ItemRow;
  TableText<Row> rows;
  for (const auto& item : operation.response.items) {
    rows.add({{&Row::item, item.target ? page_link(item.name, *item.target) : escape(item.name)},
              {&Row::description, text.words(item.description)}});
  }
  text.table(rows);
}

bool is_another_cause(const ir::Error& above, const ir::Error& error) {
  return error.error == above.error && error.status == above.status && error.subcode == above.subcode &&
         error.description != above.description && !error.description.empty();
}

void errors(PageText& text, const ir::Operation& operation) {
  text.heading(Section::errors);
  using Row = page::ErrorRow;
  TableText<Row> rows;
  const ir::Error* above = nullptr;
  for (const auto& error : operation.errors) {
    if (above != nullptr && is_another_cause(*above, error)) {
      rows.add({{&Row::description, text.words(error.description)}});
    } else {
      rows.add({{&Row::error, escape(error.error)},
                {&Row::code, std::to_string(error.status)},
                {&Row::subcode, escape(error.subcode.value_or(std::string(page::no_content)))},
                {&Row::description, text.words(error.description)}});
    }
    above = &error;
  }
  text.table(rows);
}

void examples(PageText& text, const ir::Operation& operation) {
  text.heading(Section::examples);
  if (operation.examples.empty()) text.block(page::no_content);
  for (const auto& example : operation.examples) {
    const bool json = example.media == ir::Media::json;
    const auto print = [&](const std::optional<ir::Message>& sample, Section section) {
      if (!sample) return;
      text.heading(page::heading_of(Section::examples).level + 1, page::heading_of(section).title);
      text.fence(json ? "json" : "xml", message(*sample));
    };
    print(example.request, json ? Section::json_request : Section::xml_request);
    print(example.response, json ? Section::json_response : Section::xml_response);
  }
}

}  // namespace

std::string message(const ir::Message& sample) {
  std::string text;
  if (!sample.start.empty()) text += sample.start + '\n';
  for (const auto& [name, value] : sample.headers) text.append(name).append(": ").append(value).append("\n");
  if (!sample.body) return text;
  if (!text.empty()) text += '\n';
  return text + *sample.body;
}

void operation(PageText& text, const ir::Operation& operation) {
  text.heading(Section::operation, operation.method);
  text.paragraph(operation.description);
  query(text, operation);
  request_body(text, operation);
  response_body(text, operation);
  errors(text, operation);
  examples(text, operation);
}

}  // namespace ucwagen::pages
