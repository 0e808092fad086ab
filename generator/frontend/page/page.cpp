#include "generator/frontend/page/page.hpp"

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/markdown/page_limits.hpp"
#include "generator/frontend/page/page_form.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/text_dump.hpp"

namespace ucwagen::page {

namespace {

/// A page of which nothing is read.
Page nothing_of(const base::File& file) {
  Page page;
  page.kind = Kind::article;
  page.file = page.name = file.name;
  return page;
}

/// Comments are no blocks that a reader could claim, and would be gone from a page that is printed again.
void report_comments(const base::File& file, Diagnostics& diagnostics) {
  int number = 0;
  bool in_sample = false;
  for (const auto line : split_lines(file.text)) {
    ++number;
    in_sample ^= markdown::is_fence(trim(line));
    const auto at = in_sample ? std::string_view::npos : line.find("<!--");
    if (at == std::string_view::npos) continue;
    report(diagnostics, Rule::html_comment, {file.name, number, static_cast<int>(at) + 1},
           "a comment, which is no part of what the page says", "remove it before the page is formatted");
  }
}

}  // namespace

Page read(const base::File& file, Diagnostics& diagnostics) {
  if (!markdown::within_limits(file, diagnostics)) return nothing_of(file);
  const PageForm form = form_of(file);
  if (form == PageForm::none) {
    report(diagnostics, Rule::not_a_page, {file.name, 0, 0}, "the file is no page and is not read");
    return nothing_of(file);
  }
  if (form == PageForm::dump) return read_dump(file, diagnostics);
  const bool reference = form == PageForm::reference;
  auto blocks = markdown::parse(
      markdown::repair(file, reference ? markdown::Form::reference : markdown::Form::article, diagnostics));
  if (!reference) return read_article(file, blocks, diagnostics);
  report_comments(file, diagnostics);
  return Reader(file, std::move(blocks), diagnostics).run();
}

}  // namespace ucwagen::page
