#include "generator/frontend/markdown/line_kinds.hpp"

#include <algorithm>

namespace ucwagen::markdown {

namespace {

std::size_t run_of_first(std::string_view line) {
  return line.empty() ? 0 : std::min(line.find_first_not_of(line.front()), line.size());
}

std::string_view without_emphasis(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of("_* "), line.size()));
}

}  // namespace

bool is_heading(std::string_view line) {
  if (line.empty() || line.front() != '#') return false;
  const auto level = run_of_first(line);
  return level <= 6 && level < line.size() && (line[level] == ' ' || line[level] == '\t');
}

bool is_fence(std::string_view line) {
  if (line.empty() || (line.front() != '`' && line.front() != '~')) return false;
  const auto length = run_of_first(line);
  // "```a```" is a code span, not a fence.
  return length >= 3 && (line.front() == '~' || line.find('`', length) == std::string_view::npos);
}

std::string_view fence_info(std::string_view line) { return trim(line.substr(run_of_first(line))); }

bool closes(std::string_view line, std::string_view opening) {
  return is_fence(line) && line.front() == opening.front() && run_of_first(line) >= run_of_first(opening);
}

bool is_table_separator(std::string_view line) {
  return is_table_row(line) && line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|:- \t") == std::string_view::npos;
}

bool is_lone_pipe(std::string_view line) { return line == "|"; }

bool starts_message(std::string_view line) {
  if (line.starts_with("HTTP/1.")) return line.size() > 8 && line[8] == ' ';
  const auto blank = line.find(' ');
  if (blank > 7) return false;  // or there is none
  const auto at = line.find(" HTTP/1.", std::max<std::size_t>(line.size(), 10) - 10);
  return at != std::string_view::npos && at >= blank;
}

bool starts_sample(std::string_view line) {
  return line.front() == '{' || starts_message(line) || line.starts_with("<?xml") ||
         line.starts_with("&lt;?xml");
}

bool is_sample_label(std::string_view line) {
  const auto text = without_emphasis(line);
  return text.starts_with(event_sample_sentence) || text.starts_with(sample_sentence);
}

bool is_masthead(std::string_view line) {
  const auto text = without_emphasis(line);
  return text.starts_with(applies_to) || text.starts_with(last_modified);
}

}  // namespace ucwagen::markdown
