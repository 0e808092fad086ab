#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/resolve/draft.hpp"

namespace ucwagen::resolve {

namespace {

std::vector<ir::Parameter> parameters(const page::Page& page, const std::vector<page::Row>& rows,
                                      std::vector<phrase::Phrase>& phrases) {
  std::vector<ir::Parameter> result;
  for (const page::Row& row : rows) {
    const phrase::Phrase& phrase = phrases.emplace_back(typed_phrase(row, 1, 3));
    ir::Parameter& parameter = result.emplace_back();
    parameter.name = cell_text(row, 0);
    parameter.description = phrase.prose;
    parameter.required = cell_text(row, 2) == "Yes";
    parameter.source = source_of(page, row);
  }
  return result;
}

/// The subcode "None" means that there is none.
std::vector<ir::Error> errors(const page::Page& page, const std::vector<page::Row>& rows) {
  std::vector<ir::Error> result;
  for (const page::Row& row : rows) {
    const auto status = status_code(cell_text(row, 1));
    if (!status) continue;
    ir::Error& error = result.emplace_back();
    error.error = cell_text(row, 0);
    error.status = *status;
    if (const std::string& subcode = cell_text(row, 2); !subcode.empty() && subcode != "None")
      error.subcode = subcode;
    error.description = cell_text(row, 3);
    error.source = source_of(page, row);
  }
  return result;
}

ir::ResponseKind response_kind(page::ResponseForm form) {
  switch (form) {
    case page::ResponseForm::self: return ir::ResponseKind::self;
    case page::ResponseForm::items: return ir::ResponseKind::items;
    case page::ResponseForm::absent:
    case page::ResponseForm::none: break;
  }
  return ir::ResponseKind::none;
}

/// Requests and responses are paired in page order, for each of the two media.
void add_examples(const page::Page& page, const std::vector<page::Sample>& samples, ir::Media media,
                  std::vector<ir::Example>& examples) {
  std::vector<ir::Example> pairs;
  std::size_t requests = 0, responses = 0;
  const auto pair = [&](std::size_t at) -> ir::Example& {
    if (at == pairs.size()) pairs.push_back({.media = media, .request = {}, .response = {}});
    return pairs[at];
  };
  for (const page::Sample& sample : samples) {
    if (sample.xml != (media == ir::Media::xml)) continue;
    if (sample.role == page::SampleRole::request) pair(requests++).request = message_of(page, sample);
    if (sample.role == page::SampleRole::response) pair(responses++).response = message_of(page, sample);
  }
  std::move(pairs.begin(), pairs.end(), std::back_inserter(examples));
}

/// "multipart/batching;boundary=x" is multipart/batching.
std::string media_type(std::string_view header) {
  return std::string(trim(header.substr(0, header.find(';'))));
}

/// The media type of the request's body, from the JSON sample.
std::string body_media(const std::vector<page::Sample>& samples) {
  for (const page::Sample& sample : samples) {
    if (sample.xml || sample.role != page::SampleRole::request) continue;
    for (const auto& [name, value] : sample.headers) {
      if (lower_case(name) == "content-type" && !value.empty()) return media_type(value);
    }
  }
  return "application/json";
}

}  // namespace

void draft_operations(Draft& draft) {
  const page::Page& page = *draft.page;
  for (const page::OperationSection& section : page.operations) {
    DraftOperation& phrases = draft.operations.emplace_back();
    ir::Operation& operation = draft.resource.operations.emplace_back();
    operation.method = section.method;
    operation.description = section.description.text;
    operation.query_parameters = parameters(page, section.query, phrases.query);
    operation.body_parameters = parameters(page, section.body, phrases.body);
    operation.body_media = body_media(section.samples);
    operation.response.kind = response_kind(section.response);
    for (const page::Row& row : section.response_items) {
      operation.response.items.push_back({cell_text(row, 0), std::nullopt, cell_text(row, 1)});
      phrases.response_items.push_back(source_of(page, row));
    }
    operation.errors = errors(page, section.errors);
    add_examples(page, section.samples, ir::Media::json, operation.examples);
    add_examples(page, section.samples, ir::Media::xml, operation.examples);
    operation.source = {page::file_of(page, section), section.line, 0};
  }
}

}  // namespace ucwagen::resolve
