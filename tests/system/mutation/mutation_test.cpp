#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/base/input.hpp"
#include "generator/base/text.hpp"
#include "generator/base/utf8.hpp"
#include "generator/check/check.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/json.hpp"
#include "tests/system/mutation/mutate.hpp"
#include "tests/unit/support/folder_name.hpp"

namespace ucwagen {
namespace {

// UCWAGEN_MUTATIONS sets how many variants of each page are read; `./dev fuzz` uses 200.
int mutations_per_page() {
  const char* number = std::getenv("UCWAGEN_MUTATIONS");
  return number == nullptr ? 3 : std::atoi(number);
}

[[maybe_unused]] double milliseconds_to_read(const base::File& file) {
  const auto start = std::chrono::steady_clock::now();
  Diagnostics diagnostics;
  const page::Page page = page::read(file, diagnostics);
  const auto end = std::chrono::steady_clock::now();
  return std::chrono::duration<double, std::milli>(end - start).count();
}

// Reads a page on its own through to its findings, its printed form and the text of its IR, and that text
// back.
void read_through(const base::File& file) {
  Diagnostics diagnostics;
  const std::vector<base::File> files{file};
  const std::vector<page::Page> pages{page::read(file, diagnostics)};
  const resolve::Resolved resolved = resolve::resolve(pages, "mutated", {});
  check::run({files, pages, resolved.joined ? *resolved.joined : pages, resolved.api, resolved.samples},
             diagnostics);
  for (const auto& resource : resolved.api.resources) EXPECT_FALSE(pages::page(resource).empty());
  for (const auto& enumeration : resolved.api.enumerations) EXPECT_FALSE(pages::page(enumeration).empty());
  const std::string ir = ir::print(resolved.api);
  Diagnostics faults;
  EXPECT_TRUE(ir::parse("ir.json", ir, faults).has_value())
      << file.name << ": " << (faults.empty() ? "" : faults.front().message) << '\n'
      << file.text;
}

// The machine may be busy for a moment, so only a page that is slow three times is slow.
bool is_slow(const base::File& file) {
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
  for (int attempt = 0; attempt < 3; ++attempt) {
    if (milliseconds_to_read(file) < 50) return false;
  }
  return true;
#else
  static_cast<void>(file);
  return false;
#endif
}

// Parses a page on its own, then with the tables of the pages before it, and then with its own.
void parse_with_known_tables(const base::File& file, markdown::TableCache& known) {
  Diagnostics diagnostics;
  const markdown::Repaired page =
      markdown::repair(file.name, split_lines(file.text), markdown::Form::reference, diagnostics);
  markdown::TableCache none;
  const std::vector<markdown::Block> alone = markdown::parse(page, none);
  EXPECT_TRUE(markdown::parse(page, known) == alone) << file.name << ":\n" << file.text;
  EXPECT_TRUE(markdown::parse(page, known) == alone) << "again " << file.name << ":\n" << file.text;
}

class MutatedPages : public testing::TestWithParam<const char*> {};

TEST_P(MutatedPages, AreReadWithoutCrashOrDelay) {
  const std::filesystem::path folder = std::filesystem::path(UCWAGEN_SOURCE_DIR) / GetParam();
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
  const base::Input input = base::read_input({folder.string()});
  mutation::Random random(20250101);
  markdown::TableCache known;
  for (const base::File& page : input.files) {
    for (int number = 0; number < mutations_per_page(); ++number) {
      // Reading an input refuses what is not UTF-8 and changes line ends before a page's reader sees it.
      const base::File mutant{page.name, normalise(mutation::mutate(page.text, random))};
      if (first_invalid_utf8(mutant.text) != std::string::npos) continue;
      ASSERT_FALSE(is_slow(mutant)) << page.name << ", variant " << number;
      read_through(mutant);
      parse_with_known_tables(mutant, known);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Of, MutatedPages,
                         testing::Values("spec", "../shared/reference/edition-2025",
                                         "../shared/reference/edition-2016",
                                         "../shared/reference/seed-pages"),
                         tests::folder_name);

}  // namespace
}  // namespace ucwagen
