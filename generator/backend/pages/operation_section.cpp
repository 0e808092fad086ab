#include <string>
#include <vector>

#include "generator/backend/pages/sections.hpp"
#include "generator/backend/pages/type_text.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::pages {
namespace {

using page::Section;
using Rows = std::vector<std::vector<std::string>>;

Rows parameter_rows(const PageText& text, const std::vector<ir::Parameter>& parameters) {
  Rows rows;
  for (const auto& parameter : parameters) {
    rows.push_back({escape(parameter.name), description(text, parameter.description, parameter.type),
                    parameter.required ? "Yes" : "No", type_link(parameter.type)});
  }
  return rows;
}

void query(PageText& text, const ir::Operation& operation) {
  if (operation.query_parameters.empty()) return;
  text.heading(Section::query);
  text.table<page::ParameterRow>(parameter_rows(text, operation.query_parameters));
}

void request_body(PageText& text, const ir::Operation& operation) {
  text.heading(Section::request_body);
  text.table<page::ParameterRow>(parameter_rows(text, operation.body_parameters));
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

/// The text under *Response body* where the page names no items. The reader recognizes the beginning of the
/// sentence.
std::string self_response(const ir::Operation& operation) {
  switch (operation.result.kind) {
    case ir::ResultKind::event_batch:
      return "The response contains the events, in the form that the samples show.";
    case ir::ResultKind::content: {
      const std::string media = shown_media(operation);
      return "The response is content" + (media.empty() ? "" : " of the media type " + media) + '.';
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
    case ir::ResponseKind::none: return text.block("None");
    case ir::ResponseKind::self: return text.paragraph(self_response(operation));
    case ir::ResponseKind::items: break;
  }
  Rows rows;
  for (const auto& item : operation.response.items) {
    const std::string name = item.target ? page_link(item.name, *item.target) : escape(item.name);
    rows.push_back({name, text.words(item.description)});
  }
  text.table<page::ItemRow>(rows);
}

bool is_another_cause(const ir::Error& above, const ir::Error& error) {
  return error.error == above.error && error.status == above.status && error.subcode == above.subcode &&
         error.description != above.description && !error.description.empty();
}

void errors(PageText& text, const ir::Operation& operation) {
  text.heading(Section::errors);
  Rows rows;
  const ir::Error* above = nullptr;
  for (const auto& error : operation.errors) {
    if (above != nullptr && is_another_cause(*above, error)) {
      rows.push_back({"", "", "", text.words(error.description)});
    } else {
      rows.push_back({escape(error.error), std::to_string(error.status),
                      escape(error.subcode.value_or("None")), text.words(error.description)});
    }
    above = &error;
  }
  text.table<page::ErrorRow>(rows);
}

void examples(PageText& text, const ir::Operation& operation) {
  text.heading(Section::examples);
  if (operation.examples.empty()) text.block("None");
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
