#include "generator/frontend/page/prose.hpp"
#include "generator/frontend/page/reader.hpp"

namespace ucwagen::page {

namespace {

void keep_references(Page& page, const markdown::Inline& content) {
  const auto found = references_of(content);
  page.references.insert(page.references.end(), found.begin(), found.end());
}

ArticleTable to_table(markdown::Block& block, const std::string& heading, const std::string& file,
                      Diagnostics& diagnostics) {
  ArticleTable table{heading, {}, {}, block.line};
  for (auto& row : block.rows) {
    ArticleRow out;
    out.line = row.line;
    for (auto& cell : row.cells) out.cells.push_back(to_prose(std::move(cell), file, diagnostics));
    if (!out.cells.empty()) out.column = out.cells.front().column;
    if (table.header.empty()) {
      table.header = std::move(out.cells);
    } else {
      table.rows.push_back(std::move(out));
    }
  }
  return table;
}

}  // namespace

Page read_article(const base::File& file, std::vector<markdown::Block> blocks, Diagnostics& diagnostics) {
  Page page;
  page.kind = Kind::article;
  page.file = file.name;
  page.name = file.name.substr(file.name.rfind('/') + 1);
  page.name.resize(page.name.rfind('.') == std::string::npos ? page.name.size() : page.name.rfind('.'));
  std::string heading;
  for (auto& block : blocks) {
    ++page.coverage.blocks;
    ++page.coverage.claimed_blocks;  // an article is prose: its tables are kept, the rest is read and left
    keep_references(page, block.content);
    if (block.kind == markdown::BlockKind::heading) {
      heading = block.content.text;
      if (page.title_line == 0) page.title_line = block.line;
    }
    for (auto& item : block.items) {
      keep_references(page, item);
      // Called for its findings: items state no facts.
      (void)to_prose(std::move(item), file.name, diagnostics);
    }
    if (block.kind != markdown::BlockKind::table) continue;
    for (const auto& row : block.rows) {
      for (const auto& cell : row.cells) keep_references(page, cell);
    }
    const auto rows = static_cast<int>(block.rows.size()) - 1;
    ++page.coverage.tables;
    ++page.coverage.claimed_tables;
    page.coverage.rows += rows;
    page.coverage.claimed_rows += rows;
    page.article_tables.push_back(to_table(block, heading, file.name, diagnostics));
  }
  return page;
}

}  // namespace ucwagen::page
