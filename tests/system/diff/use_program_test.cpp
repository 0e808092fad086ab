#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/subset.hpp"
#include "tests/system/diff/page_edits.hpp"
#include "tests/system/diff/random_edits.hpp"
#include "tests/system/diff/use_compiler.hpp"
#include "tests/system/diff/use_program.hpp"
#include "tests/unit/diff/rule_cases.hpp"

namespace ucwagen::tests {
namespace {

/// An API before an edit, with what is the same for all edits.
struct Before {
  explicit Before(ir::Api the_api)
      : api(std::move(the_api)),
        surface(diff::cpp_surface(api)),
        headers(headers_of(api)),
        program(use_program(api)) {}

  ir::Api api;
  diff::Surface surface;
  cpp::Files headers;
  std::string program;
};

class UseProgramTest : public testing::Test {
 protected:
  UseProgramTest()
      : compiler_(std::filesystem::path(testing::TempDir()) /
                  (std::string("ucwagen_use_") +
                   testing::UnitTest::GetInstance()->current_test_info()->name() +
                   std::to_string(::getpid()))) {}

  /// A program that does not compile against its own bindings would say nothing about others.
  void expect_compiles(const Before& before) {
    ASSERT_TRUE(compiler_.compiles(before.program, before.headers)) << compiler_.log();
  }

  /// Expects the same verdict from the comparison and from the compiler. Against equal headers the verdict is known.
  void expect_agreement(const Before& before, const ir::Api& after, const std::string& what) {
    const diff::Surface surface = diff::cpp_surface(after);
    std::string reasons;
    for (const diff::Change& change : diff::compare({before.api, before.surface}, {after, surface})) {
      if (change.verdicts.source == diff::Verdict::breaking)
        reasons += '\n' + change.path + ": " + change.message;
    }
    const cpp::Files headers = headers_of(after);
    const bool good = headers == before.headers || compiler_.compiles(before.program, headers);
    EXPECT_EQ(good, reasons.empty()) << what << reasons << '\n' << compiler_.log();
    ++(good ? compatible_ : breaking_);
  }

  int compatible_ = 0, breaking_ = 0;

 private:
  UseCompiler compiler_;
};

TEST_F(UseProgramTest, AgreesOnEachRule) {
  const Before before(fleet());
  expect_compiles(before);
  for (const RuleCase& one : rule_cases()) {
    ir::Api after = fleet();
    one.edit(after);
    after.error_codes.clear();
    after.error_subcodes.clear();
    ir::close_error_names(after);
    expect_agreement(before, after, std::string(info(one.rule).name) + " at " + one.path);
  }
}

const std::vector<std::string> roots = {"phones", "note", "makeMeAvailable", "startMessaging", "group2"};

ir::Api api_of(const std::vector<base::File>& files) {
  Diagnostics diagnostics;
  const ir::Api api = resolve::resolve(page::read_all(files, diagnostics), "spec", {}).api;
  return ir::subset(api, roots, diagnostics);
}

/// How many edits are tried: each is a run of the compiler. `UCWAGEN_DIFF_EDITS=500` is the long run.
int edits() {
  const char* number = std::getenv("UCWAGEN_DIFF_EDITS");
  return number == nullptr ? 20 : std::atoi(number);
}

TEST_F(UseProgramTest, AgreesOnRandomEdits) {
  const Before before(api_of(base::read_input({UCWAGEN_SOURCE_DIR "/spec"}).files));
  ASSERT_GT(before.api.resources.size(), 5U);
  expect_compiles(before);
  mutation::Random random(20250102);
  for (int i = 0; i < edits(); ++i) {
    ir::Api after = before.api;
    const std::string what = edit(after, random);
    expect_agreement(before, after, what);
  }
  EXPECT_GT(breaking_, edits() / 4);
  EXPECT_GT(compatible_, edits() / 20);
}

/// The pages of spec/ that the part of it is made of: an edit is read in a moment.
std::vector<base::File> pages_of_part() {
  std::vector<base::File> files = base::read_input({UCWAGEN_SOURCE_DIR "/spec"}).files;
  const ir::Api part = api_of(files);
  std::set<std::string> pages;
  for (const ir::Resource& resource : part.resources) pages.insert(resource.source.file);
  for (const ir::Enumeration& enumeration : part.enumerations) pages.insert(enumeration.source.file);
  std::erase_if(files, [&](const base::File& file) { return !pages.contains(file.name); });
  return files;
}

TEST_F(UseProgramTest, AgreesOnEditedPages) {
  const std::vector<base::File> pages = pages_of_part();
  const Before before(api_of(pages));
  ASSERT_GT(before.api.resources.size(), 5U);
  expect_compiles(before);
  mutation::Random random(20250103);
  for (int i = 0; i < edits(); ++i) {
    std::vector<base::File> edited = pages;
    const std::string what = edit_page(edited, random);
    expect_agreement(before, api_of(edited), what);
  }
  EXPECT_GT(breaking_, edits() / 10);
  EXPECT_GT(compatible_, edits() / 20);
}

}  // namespace
}  // namespace ucwagen::tests
