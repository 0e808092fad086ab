// Reads any text as a page, resolves it alone, checks it, shows the findings, prints the IR, and reads it again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/base/render.hpp"
#include "generator/base/text.hpp"
#include "generator/base/utf8.hpp"
#include "generator/check/check.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/page_limits.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/json.hpp"

namespace {

/// The second time, tables come from the cache.
void parse_twice(const std::string& text) {
  using namespace ucwagen;
  Diagnostics ignored;
  const TextLines lines = split_lines(text);
  if (!markdown::within_limits("fuzzed_ref.md", lines, ignored)) return;
  const auto page = markdown::repair("fuzzed_ref.md", lines, markdown::Form::reference, ignored);
  markdown::TableCache tables;
  const auto blocks = markdown::parse(page, tables);
  if (markdown::parse(page, tables) != blocks) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ucwagen;
  std::string text = normalise(std::string(reinterpret_cast<const char*>(data), size));
  if (first_invalid_utf8(text) != std::string::npos) return 0;

  parse_twice(text);
  Diagnostics diagnostics;
  const std::vector<base::File> files{{"fuzzed_ref.md", std::move(text)}};
  const std::vector<page::Page> pages{page::read(files.front(), diagnostics)};
  const resolve::Resolved resolved = resolve::resolve(pages, "fuzzed", {});
  check::run({files, pages, pages, resolved.api, resolved.samples}, diagnostics);
  const base::Lines lines(files);
  static_cast<void>(base::render_text(base::settle(std::move(diagnostics), {}, lines), lines, false));
  const std::string ir = ir::print(resolved.api);
  Diagnostics faults;
  const auto again = ir::parse("ir.json", ir, faults);
  if (!again || ir::print(*again) != ir) std::abort();
  return 0;
}
