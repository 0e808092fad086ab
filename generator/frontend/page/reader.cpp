#include "generator/frontend/page/reader.hpp"

#include <algorithm>
#include <utility>

#include "generator/base/text.hpp"
#include "generator/frontend/page/page_form.hpp"

namespace ucwagen::page {

namespace {

std::string_view kind_name(markdown::BlockKind kind) {
  switch (kind) {
    case markdown::BlockKind::heading: return "heading";
    case markdown::BlockKind::paragraph: return "paragraph";
    case markdown::BlockKind::table: return "table";
    case markdown::BlockKind::code: return "code block";
    case markdown::BlockKind::html: return "HTML block";
    case markdown::BlockKind::list: return "list";
    case markdown::BlockKind::quote: return "quote";
    case markdown::BlockKind::rule: return "rule";
  }
  return "block";
}

/// Whether an HTML block has only anchors and comments, and no text.
bool is_markup_alone(std::string_view html) {
  while (!(html = trim(html)).empty()) {
    const std::string_view close = html.starts_with("<!--") ? "-->" : ">";
    const auto end = html.find(close);
    if (html.front() != '<' || end == std::string_view::npos) return false;
    html.remove_prefix(end + close.size());
  }
  return true;
}

}  // namespace

Reader::Reader(const base::File& file, const TextLines& lines, std::vector<markdown::Block> blocks,
               Diagnostics& diagnostics)
    : file_(file), lines_(lines), blocks_(std::move(blocks)), diagnostics_(diagnostics) {
  page_.file = file.name;
  page_.name = name_of_file(file.name);
  named_by_title_ = page_.name.empty();
}

Page Reader::run() && {
  const auto of_members = [](const markdown::Block& block) {
    if (block.kind != markdown::BlockKind::heading) return false;
    const auto found = find_heading(block.content.text);
    return found && found->section == Section::members;
  };
  const bool enumeration = std::ranges::any_of(blocks_, of_members);
  page_.kind = enumeration ? Kind::enumeration : Kind::resource;
  for (auto& each : blocks_) block(each);
  if (page_.name.empty()) page_.name = file_.name;
  check_sections();
  return std::move(page_);
}

void Reader::block(markdown::Block& block) {
  ++page_.coverage.blocks;
  claimed_ = true;
  reported_ = false;
  switch (block.kind) {
    case markdown::BlockKind::heading: heading(block); break;
    case markdown::BlockKind::paragraph: paragraph(block); break;
    case markdown::BlockKind::table: table(block); break;
    case markdown::BlockKind::code: code(block); break;
    case markdown::BlockKind::list:
    case markdown::BlockKind::quote: list(block); break;
    case markdown::BlockKind::rule: break;  // no content
    case markdown::BlockKind::html: claimed_ = is_markup_alone(block.code);
  }
  if (claimed_) {
    ++page_.coverage.claimed_blocks;
  } else if (!reported_) {
    report(Rule::unclaimed_block, block, "this " + std::string(kind_name(block.kind)) + " is not understood",
           "put it in the section it belongs to, or use the form of the other pages");
  }
}

void Reader::report(Rule rule, int line, int column, std::string message, std::string hint) {
  ucwagen::report(diagnostics_, rule, {file_.name, line, column}, std::move(message), std::move(hint));
}

void Reader::report(Rule rule, const markdown::Block& block, std::string message, std::string hint) {
  report(rule, block.line, block.column, std::move(message), std::move(hint));
}

bool Reader::seen(Section section) const { return std::ranges::find(seen_, section) != seen_.end(); }

}  // namespace ucwagen::page
