#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/page/boilerplate.hpp"
#include "generator/frontend/page/cell_values.hpp"
#include "generator/frontend/resolve/draft.hpp"

namespace ucwagen::resolve {

namespace {

std::vector<DraftParameter> draft_parameters(const page::Page& page,
                                             const std::vector<page::ParameterRow>& rows,
                                             std::vector<ir::Parameter>& parameters) {
  std::vector<DraftParameter> drafts;
  parameters.reserve(rows.size());
  for (const page::ParameterRow& row : rows) {
    ir::Parameter& parameter = parameters.emplace_back();
    const DraftParameter& draft = drafts.emplace_back(DraftParameter{&row, typed_phrase(row), &parameter});
    parameter.name = row.name.text;
    parameter.description = draft.phrase.prose;
    parameter.required = page::is_required(row);
    parameter.source = source_of(page, row);
  }
  return drafts;
}

std::vector<DraftItem> draft_items(const page::Page& page, const std::vector<page::ItemRow>& rows,
                                   std::vector<ir::ResponseItem>& items) {
  std::vector<DraftItem> drafts;
  items.reserve(rows.size());
  for (const page::ItemRow& row : rows) {
    ir::ResponseItem& item = items.emplace_back();
    item.name = row.item.text;
    item.description = row.description.text;
    drafts.push_back({&row, source_of(page, row), &item});
  }
  return drafts;
}

/// The subcode "None" means that there is none.
std::vector<ir::Error> errors(const page::Page& page, const std::vector<page::ErrorRow>& rows) {
  std::vector<ir::Error> result;
  for (const page::ErrorRow& row : rows) {
    const auto status = page::status_code(row.code.text);
    if (!status) continue;
    ir::Error& error = result.emplace_back();
    error.error = row.error.text;
    error.status = *status;
    if (const std::string& subcode = row.subcode.text; !subcode.empty() && subcode != page::no_content)
      error.subcode = subcode;
    error.description = row.description.text;
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
  std::ranges::move(pairs, std::back_inserter(examples));
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
  draft.resource.operations.reserve(page.operations.size());
  for (const page::OperationSection& section : page.operations) {
    DraftOperation& drafted = draft.operations.emplace_back();
    ir::Operation& operation = draft.resource.operations.emplace_back();
    drafted.section = &section;
    drafted.fact = &operation;
    operation.method = section.method;
    operation.description = section.description.text;
    drafted.query = draft_parameters(page, section.query, operation.query_parameters);
    drafted.body = draft_parameters(page, section.body, operation.body_parameters);
    operation.body_media = body_media(section.samples);
    operation.response.kind = response_kind(section.response);
    drafted.items = draft_items(page, section.response_items, operation.response.items);
    operation.errors = errors(page, section.errors);
    add_examples(page, section.samples, ir::Media::json, operation.examples);
    add_examples(page, section.samples, ir::Media::xml, operation.examples);
    operation.source = {page::file_of(page, section), section.line, 0};
  }
}

}  // namespace ucwagen::resolve
