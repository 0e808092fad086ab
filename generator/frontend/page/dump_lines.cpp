#include "generator/frontend/page/dump_lines.hpp"

#include <algorithm>

#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/boilerplate.hpp"

namespace ucwagen::page {

std::optional<Heading> DumpLines::heading_at(std::size_t index, bool in_events) const {
  const auto text = (*this)[index];
  const auto found = text.empty() ? std::nullopt : find_heading(text);
  if (!found) return std::nullopt;
  const bool event = found->section == Section::event_type && in_events && text.size() == found->title.size();
  return found->title == text || event ? found : std::nullopt;
}

bool DumpLines::is_title(std::size_t index) const {
  const auto text = (*this)[index];
  if (heading_at(index, false)) return false;
  if (is_alphanumeric(text)) return true;
  auto next = index + 1;
  while (next < lines_.size() && (*this)[next].empty()) ++next;
  return (*this)[next].starts_with(applies_to) || (*this)[next].starts_with(last_modified);
}

std::string DumpLines::name_in_request() const {
  for (const auto raw : lines_) {
    const auto text = trim(raw);
    if (!markdown::starts_message(text) || text.starts_with("HTTP/")) continue;
    const auto path = text.substr(0, text.rfind(" HTTP/"));
    auto name = path.substr(path.find_last_of("/ ") + 1);
    name = name.substr(0, name.find('?'));
    if (is_alphanumeric(name)) return std::string(name);
  }
  return {};
}

const TableHeader* DumpLines::header_at(std::size_t index) const {
  std::string text((*this)[index]);
  std::ranges::replace(text, '\t', ' ');
  for (const auto& header : published_headers()) {
    bool stacked = true;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
      stacked = stacked && (*this)[index + i] == header.cells[i].heading;
    }
    if (stacked || text == header.line) return &header;
  }
  return nullptr;
}

const Heading* heading_before(std::string_view line) {
  const auto* sentence = find_boilerplate(line);
  const bool is_first = sentence != nullptr && sentence->section != Section::unknown;
  return is_first ? &heading_of(sentence->section) : nullptr;
}

bool ends_table(std::string_view line) {
  const auto* sentence = find_boilerplate(line);
  return line == no_content || markdown::starts_message(line) ||
         (sentence != nullptr && sentence->ends_table);
}

}  // namespace ucwagen::page
