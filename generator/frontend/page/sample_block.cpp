#include "generator/frontend/page/sample_block.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "generator/base/entities.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"

namespace ucwagen::page {

namespace {

constexpr int max_escapes = 4;

/// The position of the colon in "Content-Type: application/json". The name must be a token, so a line such as "v=0"
/// of an SDP body is not a header.
std::size_t header_colon(std::string_view line) {
  std::size_t i = 0;
  while (i < line.size() && (is_alphanumeric(line[i]) || line[i] == '-')) ++i;
  const auto name = i;
  while (i < line.size() && line[i] == ' ') ++i;
  return name > 0 && i < line.size() && line[i] == ':' ? i : std::string_view::npos;
}

/// Joins lines without their common indentation and without blank lines at the end.
std::string join_dedented(const std::vector<std::string_view>& lines, std::size_t first) {
  auto last = lines.size();
  while (last > first && trim(lines[last - 1]).empty()) --last;
  auto common = std::string_view::npos;
  for (auto i = first; i < last; ++i) {
    const std::size_t blanks = indentation(lines[i]);
    if (blanks < lines[i].size()) common = std::min(common, blanks);
  }
  std::string out;
  for (auto i = first; i < last; ++i) {
    if (i > first) out += '\n';
    out += trim_end(lines[i].substr(std::min(common, lines[i].size())));
  }
  return out;
}

/// How often the text must be decoded until the quotes or angle brackets of a body appear.
int escape_levels(std::string_view body, bool xml) {
  const char mark = xml ? '<' : '"';
  const std::string_view hidden = xml ? "lt;" : "quot;";
  std::string decoded;
  int levels = 0;
  while (levels < max_escapes && body.find(mark) == std::string::npos &&
         body.find(hidden) != std::string::npos) {
    decoded = decode_entities(body);
    body = decoded;
    ++levels;
  }
  return levels;
}

}  // namespace

const SampleSection* find_sample_section(Section section) {
  const auto found = std::ranges::find(sample_sections, section, &SampleSection::section);
  return found == sample_sections.end() ? nullptr : &*found;
}

Sample read_sample(const markdown::Block& block, SampleRole role, bool xml) {
  Sample sample;
  sample.role = role;
  sample.xml = xml;
  const auto lines = split_lines(block.code);
  std::size_t at = 0;
  while (at < lines.size() && trim(lines[at]).empty()) ++at;
  const int first = block.line + 1 - (block.fenced ? 0 : 1);
  sample.line = first + static_cast<int>(at);
  if (at < lines.size()) {
    sample.form.indented = indentation(lines[at]) > 0;
    const auto start = trim(lines[at]);
    if (markdown::starts_message(start)) {
      sample.start = start;
      ++at;
    }
  }
  for (; at < lines.size(); ++at) {
    const auto line = trim(lines[at]);
    const auto colon = header_colon(line);
    if (colon == std::string_view::npos) break;
    sample.headers.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
  }
  while (at < lines.size() && trim(lines[at]).empty()) ++at;
  sample.body_line = first + static_cast<int>(at);
  sample.body = join_dedented(lines, at);
  sample.form.escapes = escape_levels(sample.body, xml);
  for (int level = 0; level < sample.form.escapes; ++level) {
    sample.body = decode_entities(sample.body);
    sample.start = decode_entities(sample.start);
    for (auto& header : sample.headers) header.second = decode_entities(header.second);
  }
  return sample;
}

std::string event_type_of(const Sample& sample) {
  std::string only;
  for (auto at = sample.body.find("\"type\""); at != std::string::npos;
       at = sample.body.find("\"type\"", at + 6)) {
    const auto open = sample.body.find('"', at + 6);
    const auto close = open == std::string::npos ? open : sample.body.find('"', open + 1);
    if (close == std::string::npos) break;
    auto type = sample.body.substr(open + 1, close - open - 1);
    // Embedded resources also have members "type" ("type": "work"); only these five values are types of events.
    constexpr std::array<std::string_view, 5> types{"added", "updated", "deleted", "started", "completed"};
    if (std::ranges::find(types, type) == types.end()) continue;
    if (!only.empty() && only != type) return {};
    only = std::move(type);
  }
  return only;
}

}  // namespace ucwagen::page
