#include <map>

#include "generator/base/text.hpp"
#include "generator/check/rules.hpp"

namespace ucwagen::check {
namespace {

/// The name in `<a name="x">`, in any of the spellings of the published pages: `<a name = "x"> </a>`.
std::string_view anchor_in(std::string_view line) {
  const auto tag = line.find("<a ");
  if (tag == std::string_view::npos) return {};
  line.remove_prefix(tag + 3);
  while (line.starts_with(' ')) line.remove_prefix(1);
  if (!line.starts_with("name")) return {};
  const auto open = line.find('"');
  if (open == std::string_view::npos) return {};
  const auto close = line.find('"', open + 1);
  return close == std::string_view::npos ? std::string_view() : line.substr(open + 1, close - open - 1);
}

void check_anchors(const base::File& file, Diagnostics& diagnostics) {
  std::map<std::string_view, int> first;
  int number = 0;
  for (const auto line : split_lines(file.text)) {
    ++number;
    const std::string_view anchor = anchor_in(line);
    if (anchor.empty()) continue;
    const auto [known, is_new] = first.emplace(anchor, number);
    if (is_new) continue;
    const int column = static_cast<int>(line.find("<a ")) + 1;
    report(diagnostics, Rule::duplicate_anchor, {file.name, number, column},
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
