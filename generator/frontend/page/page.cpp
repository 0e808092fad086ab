#include "generator/frontend/page/page.hpp"

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
      markdown::mend(file, reference ? markdown::Form::reference : markdown::Form::article, diagnostics));
  if (!reference) return read_article(file, blocks, diagnostics);
  return Reader(file, std::move(blocks), diagnostics).run();
}

}  // namespace ucwagen::page
