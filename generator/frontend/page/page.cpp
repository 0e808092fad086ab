#include "generator/frontend/page/page.hpp"

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/markdown/page_limits.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "generator/frontend/page/page_form.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/text_dump.hpp"

namespace ucwagen::page {

namespace {

/// A page without content.
Page nothing_of(const base::File& file) {
  Page page;
  page.kind = Kind::article;
  page.file = page.name = file.name;
  return page;
}

/// Reports HTML comments. The reader ignores them, and the printer of pages would lose them.
void report_comments(const base::File& file, const TextLines& lines, Diagnostics& diagnostics) {
  if (file.text.find("<!--") == std::string::npos) return;
  int number = 0;
  bool in_sample = false;
  for (const auto line : lines) {
    ++number;
    in_sample ^= markdown::is_fence(trim(line));
    const auto at = in_sample ? std::string_view::npos : line.find("<!--");
    if (at == std::string_view::npos) continue;
    report(diagnostics, Rule::html_comment, {file.name, number, static_cast<int>(at) + 1},
           "an HTML comment, which states no fact", "remove it before the page is formatted");
  }
}

}  // namespace

Page read(const base::File& file, Diagnostics& diagnostics) {
  markdown::TableCache tables;
  return read(file, diagnostics, tables);
}

Page read(const base::File& file, Diagnostics& diagnostics, markdown::TableCache& tables) {
  const TextLines lines = split_lines(file.text);
  if (!markdown::within_limits(file.name, lines, diagnostics)) return nothing_of(file);
  const PageForm form = form_of(file);
  if (form == PageForm::none) {
    report(diagnostics, Rule::not_a_page, {file.name, 0, 0}, "the file is not a page and is not read");
    return nothing_of(file);
  }
  if (form == PageForm::dump) return read_dump(file, diagnostics);
  const bool reference = form == PageForm::reference;
  const auto repaired = markdown::repair(
      file.name, lines, reference ? markdown::Form::reference : markdown::Form::article, diagnostics);
  auto blocks = markdown::parse(repaired, tables);
  if (!reference) return read_article(file, std::move(blocks), diagnostics);
  report_comments(file, lines, diagnostics);
  return Reader(file, lines, std::move(blocks), diagnostics).run();
}

}  // namespace ucwagen::page
