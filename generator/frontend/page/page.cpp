#include "generator/frontend/page/page.hpp"

#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/text_dump.hpp"

namespace ucwagen::page {

namespace {

bool ends_with_ref(std::string_view name) {
  constexpr std::string_view suffix = "_ref.md";
  if (name.size() <= suffix.size()) return false;
  const auto end = name.substr(name.size() - suffix.size());
  for (std::size_t i = 0; i < suffix.size(); ++i) {
    const char c = end[i] >= 'A' && end[i] <= 'Z' ? static_cast<char>(end[i] - 'A' + 'a') : end[i];
    if (c != suffix[i]) return false;
  }
  return true;
}

/// A page saved under another name is still a reference page if it has the heading that only those have.
bool has_web_link_section(std::string_view text) {
  for (const auto raw : base::split_lines(text)) {
    const auto line = markdown::trim(raw);
    if (line == "## Web Link" || line == "## Web link") return true;
  }
  return false;
}

bool is_text(std::string_view name) { return name.size() > 4 && name.substr(name.size() - 4) == ".txt"; }

}  // namespace

Page read(const base::File& file, Diagnostics& diagnostics) {
  if (!markdown::within_limits(file, diagnostics)) {
    Page page;
    page.kind = Kind::article;
    page.file = page.name = file.name;
    return page;
  }
  if (is_text(file.name)) return read_dump(file, diagnostics);
  const bool reference = ends_with_ref(file.name) || has_web_link_section(file.text);
  const auto form = reference ? markdown::Form::reference : markdown::Form::article;
  auto blocks = markdown::parse(markdown::mend(file, form, diagnostics));
  if (!reference) return read_article(file, blocks, diagnostics);
  return Reader(file, std::move(blocks), diagnostics).run();
}

}  // namespace ucwagen::page
