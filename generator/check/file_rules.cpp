#include <algorithm>
#include <map>

#include "generator/base/text.hpp"
#include "generator/check/rules.hpp"

namespace ucwagen::check {
namespace {

constexpr std::string_view tag_start = "<a ";

/// The name in `<a name="x">`, in any of the spellings of the published pages: `<a name = "x"> </a>`. `tag` is the rest
/// of a line, behind "<a ".
std::string_view anchor_in(std::string_view tag) {
  while (tag.starts_with(' ')) tag.remove_prefix(1);
  if (!tag.starts_with("name")) return {};
  const auto open = tag.find('"');
  if (open == std::string_view::npos) return {};
  const auto close = tag.find('"', open + 1);
  return close == std::string_view::npos ? std::string_view() : tag.substr(open + 1, close - open - 1);
}

/// Looks at the first tag of each line.
void check_anchors(const base::File& file, Diagnostics& diagnostics) {
  const std::string_view text = file.text;
  std::map<std::string_view, int> first;
  int number = 1;
  std::size_t counted = 0;  // line ends before it are counted
  for (std::size_t at = text.find(tag_start); at != std::string_view::npos;) {
    number += static_cast<int>(std::ranges::count(text.substr(counted, at - counted), '\n'));
    counted = at;
    const std::size_t column = at - (text.rfind('\n', at) + 1) + 1;
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    const std::size_t behind = at + tag_start.size();
    const std::string_view anchor = anchor_in(text.substr(behind, line_end - behind));
    at = text.find(tag_start, line_end);
    if (anchor.empty()) continue;
    const auto [known, is_new] = first.emplace(anchor, number);
    if (is_new) continue;
    report(diagnostics, Rule::duplicate_anchor, {file.name, number, static_cast<int>(column)},
           "a second anchor '" + std::string(anchor) + '\'', "give it another name")
        .notes.push_back({{file.name, known->second, 0}, "the first is here"});
  }
}

}  // namespace

void file_suffix_case(const Subject& subject, Diagnostics& diagnostics) {
  constexpr std::string_view suffix = "_ref.md";
  for (const auto& page : subject.pages)
    if (lower_case(page.file).ends_with(suffix) && !page.file.ends_with(suffix))
      report(diagnostics, Rule::file_suffix_case, {page.file, 0, 0},
             "the file name does not end in '_ref.md'",
             "rename it to " + page.file.substr(0, page.file.size() - suffix.size()) + std::string(suffix));
}

void duplicate_anchor(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& file : subject.files) check_anchors(file, diagnostics);
}

}  // namespace ucwagen::check
