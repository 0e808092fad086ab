#include "generator/frontend/resolve/draft.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_set>
#include <utility>

namespace ucwagen::resolve {

namespace {

void draft_properties(Draft& draft) {
  for (const page::Row& row : draft.page->properties) {
    const phrase::Phrase& phrase = draft.properties.emplace_back(typed_phrase(row, 1, 2));
    ir::Property& property = draft.resource.properties.emplace_back();
    property.name = cell_text(row, 0);
    property.description = phrase.prose;
    property.source = source_of(*draft.page, row);
  }
}

std::vector<ir::AsyncError> async_errors(const page::Page& page, const page::EventSection& section) {
  std::vector<ir::AsyncError> errors;
  for (const page::AsyncReasons& reasons : section.reasons) {
    for (const page::Row& row : reasons.rows) {
      ir::AsyncError& error = errors.emplace_back();
      error.code = reasons.code;
      if (const std::string& subcode = cell_text(row, 0); !subcode.empty() && subcode != "None")
        error.subcode = subcode;
      error.description = cell_text(row, 1);
      error.source = source_of(page, row);
    }
  }
  return errors;
}

/// The sample and the reasons belong to the whole section; they are stored with the first row of its table.
void draft_events(Draft& draft) {
  for (const page::EventSection& section : draft.page->events) {
    bool first = true;
    for (const page::Row& row : section.rows) {
      ir::Event& event = draft.resource.events.emplace_back();
      event.type = section.type;
      event.resource = cell_text(row, 0);
      event.priority = cell_text(row, 1);
      event.sender = cell_text(row, 2);
      event.reason = cell_text(row, 3);
      event.source = source_of(*draft.page, row);
      if (!std::exchange(first, false)) continue;
      event.async_errors = async_errors(*draft.page, section);
      if (!section.samples.empty()) event.example = message_of(*draft.page, section.samples.front());
    }
  }
}

Draft draft_resource(const page::Page& page) {
  Draft draft;
  draft.page = &page;
  ir::Resource& resource = draft.resource;
  resource.name = resource.rel = page.name;
  resource.page = page.file;
  resource.summary = page.summary.text;
  resource.description = page.description.text;
  resource.applies_to = page.applies_to;
  for (const page::Row& row : page.scopes) resource.scopes.push_back(cell_text(row, 0));
  resource.source = {page.file, page.title_line, 1};
  draft_properties(draft);
  draft_events(draft);
  draft_operations(draft);
  return draft;
}

}  // namespace

phrase::Phrase typed_phrase(const page::Row& row, std::size_t description, std::size_t type) {
  phrase::Phrase phrase = phrase::parse(cell_text(row, description));
  const std::string& column = cell_text(row, type);
  if (column.empty()) return phrase;
  phrase.unknown = column == "Unknown";
  if (phrase.unknown) return phrase;
  phrase.type = phrase::parse_type(column);
  phrase.malformed = !phrase.type;
  return phrase;
}

ir::Source source_of(const page::Page& page, const page::Row& row) {
  const int column = row.cells.empty() ? 0 : row.cells.front().column;
  return {page::file_of(page, row), row.line, column};
}

ir::Source source_of(const page::Page& page, const page::Prose& prose) {
  return {page.file, prose.line, prose.column};
}

Location location_of(const ir::Source& source) { return {source.file, source.line, source.column}; }

const std::string& cell_text(const page::Row& row, std::size_t column) {
  static const std::string none;
  return column < row.cells.size() ? row.cells[column].text : none;
}

std::optional<int> status_code(const std::string& cell) {
  int status = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), status);
  return status >= 100 && status <= 599 ? std::optional(status) : std::nullopt;
}

ir::Message message_of(const page::Page& page, const page::Sample& sample) {
  ir::Message message;
  message.start = sample.start;
  message.headers = sample.headers;
  if (!sample.body.empty()) message.body = sample.body;
  message.source = {page::file_of(page, sample), sample.line, 0};
  return message;
}

std::vector<ir::Enumeration> draft_enumerations(const std::vector<page::Page>& pages) {
  std::vector<ir::Enumeration> enumerations;
  std::unordered_set<std::string_view> known;
  for (const page::Page& page : pages) {
    if (page.kind != page::Kind::enumeration || !known.insert(page.name).second) continue;
    ir::Enumeration& enumeration = enumerations.emplace_back();
    enumeration.name = page.name;
    enumeration.summary = page.summary.text;
    enumeration.source = {page.file, page.title_line, 1};
    for (const page::Row& row : page.members)
      enumeration.members.push_back({cell_text(row, 0), cell_text(row, 1), source_of(page, row)});
  }
  return enumerations;
}

std::vector<Draft> draft_resources(const std::vector<page::Page>& pages) {
  std::vector<Draft> drafts;
  for (const page::Page& page : pages) {
    if (page.kind == page::Kind::resource) drafts.push_back(draft_resource(page));
  }
  const auto name = [](const Draft& draft) -> const std::string& { return draft.resource.name; };
  std::ranges::stable_sort(drafts, {}, name);
  const auto same_name = [&](const Draft& a, const Draft& b) { return name(a) == name(b); };
  drafts.erase(std::unique(drafts.begin(), drafts.end(), same_name), drafts.end());
  return drafts;
}

}  // namespace ucwagen::resolve
