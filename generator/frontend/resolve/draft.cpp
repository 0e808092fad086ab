#include "generator/frontend/resolve/draft.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "generator/base/parallel.hpp"
#include "generator/frontend/page/boilerplate.hpp"

namespace ucwagen::resolve {

namespace {

void draft_properties(Draft& draft) {
  const std::vector<page::PropertyRow>& rows = draft.page->properties;
  draft.resource.properties.reserve(rows.size());
  for (const page::PropertyRow& row : rows) {
    ir::Property& property = draft.resource.properties.emplace_back();
    const DraftProperty& drafted =
        draft.properties.emplace_back(DraftProperty{&row, typed_phrase(row), &property});
    property.name = row.name.text;
    property.description = drafted.phrase.prose;
    property.source = source_of(*draft.page, row);
  }
}

void draft_links(Draft& draft) {
  const std::vector<page::LinkRow>& rows = draft.page->links;
  draft.resource.links.reserve(rows.size());
  for (const page::LinkRow& row : rows) {
    ir::Link& link = draft.resource.links.emplace_back();
    draft.links.push_back({&row, &link});
    link.rel = row.rel.text;
    link.description = row.description.text;
    link.source = source_of(*draft.page, row);
  }
}

std::vector<ir::AsyncError> async_errors(const page::Page& page, const page::EventSection& section) {
  std::vector<ir::AsyncError> errors;
  for (const page::AsyncReasons& reasons : section.reasons) {
    for (const page::ReasonRow& row : reasons.rows) {
      ir::AsyncError& error = errors.emplace_back();
      error.code = reasons.code;
      if (const std::string& subcode = row.subcode.text; !subcode.empty() && subcode != page::no_content)
        error.subcode = subcode;
      error.description = row.reason.text;
      error.source = source_of(page, row);
    }
  }
  return errors;
}

/// The sample and the reasons belong to the whole section; they are stored with the first row of its table.
void draft_events(Draft& draft) {
  for (const page::EventSection& section : draft.page->events) {
    bool first = true;
    for (const page::EventRow& row : section.rows) {
      ir::Event& event = draft.resource.events.emplace_back();
      event.type = section.type;
      event.resource = row.resource.text;
      event.priority = row.priority.text;
      event.sender = row.sender.text;
      event.reason = row.reason.text;
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
  for (const page::ScopeRow& row : page.scopes) resource.scopes.push_back(row.scope.text);
  resource.source = {page.file, page.title_line, 1};
  draft_properties(draft);
  draft_links(draft);
  draft_events(draft);
  draft_operations(draft);
  return draft;
}

}  // namespace

phrase::Phrase typed_phrase(const page::Prose& description, const page::Prose& type) {
  phrase::Phrase phrase = phrase::parse(description.text);
  if (type.empty()) return phrase;
  phrase.unknown = type.text == "Unknown";
  if (phrase.unknown) return phrase;
  phrase.type = phrase::parse_type(type.text);
  phrase.malformed = !phrase.type;
  return phrase;
}

ir::Source source_of(const page::Page& page, const page::RowPlace& row) {
  return {page::file_of(page, row), row.line, row.column};
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
    for (const page::MemberRow& row : page.members)
      enumeration.members.push_back({row.name.text, row.description.text, source_of(page, row)});
  }
  return enumerations;
}

std::vector<Draft> draft_resources(const std::vector<page::Page>& pages) {
  std::vector<const page::Page*> described;
  for (const page::Page& page : pages) {
    if (page.kind == page::Kind::resource) described.push_back(&page);
  }
  std::vector<Draft> drafts(described.size());
  base::in_parallel(described.size(), [&](std::size_t i) { drafts[i] = draft_resource(*described[i]); });
  const auto name = [](const Draft& draft) -> const std::string& { return draft.resource.name; };
  std::ranges::stable_sort(drafts, {}, name);
  const auto same_name = [&](const Draft& a, const Draft& b) { return name(a) == name(b); };
  drafts.erase(std::unique(drafts.begin(), drafts.end(), same_name), drafts.end());
  return drafts;
}

}  // namespace ucwagen::resolve
