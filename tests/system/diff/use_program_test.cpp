#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/subset.hpp"
#include "tests/system/diff/random_edits.hpp"
#include "tests/system/diff/use_program.hpp"
#include "tests/unit/cpp/fixtures.hpp"
#include "tests/unit/diff/rule_cases.hpp"

namespace ucwagen::tests {
namespace {

namespace fs = std::filesystem;

/// Compiles the use program of old bindings against new ones, in a folder of its own.
class UseProgramTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) /
              (std::string("ucwagen_use_") + testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  /// Writes only what differs from the bindings before: an edit changes few files.
  void write(const ir::Api& api) {
    Diagnostics diagnostics;
    cpp::Files files = cpp::emit(api, cpp::own_templates(), {}, diagnostics);
    ASSERT_TRUE(diagnostics.empty()) << diagnostics.front().message;
    std::erase_if(files, [](const auto& file) { return !file.first.ends_with(".hpp"); });
    for (const auto& [path, text] : written_) {
      if (!files.contains(path)) fs::remove(folder_ / path);
    }
    for (const auto& [path, text] : files) {
      const auto old = written_.find(path);
      if (old != written_.end() && old->second == text) continue;
      fs::create_directories((folder_ / path).parent_path());
      std::ofstream(folder_ / path, std::ios::binary) << text;
    }
    written_ = std::move(files);
  }

  bool compiles(const std::string& program) {
    const fs::path source = folder_ / "use.cpp", log = folder_ / "log";
    std::ofstream(source, std::ios::binary) << program;
    const std::string command = std::string(UCWAGEN_COMPILER) + " -std=c++17 -fsyntax-only -w -I" +
                                (folder_ / "include").string() + ' ' + source.string() + " 2>" + log.string();
    const bool good = std::system(command.c_str()) == 0;
    log_ = cpp::slurp(log).substr(0, 2000);
    return good;
  }

  /// The comparison and the compiler must come to the same verdict.
  void expect_agreement(const ir::Api& before, const ir::Api& after, const std::string& what) {
    const diff::Changes changes = compare(before, after);
    std::string reasons;
    for (const diff::Change& change : changes) {
      if (change.verdicts.source == diff::Verdict::breaking)
        reasons += '\n' + change.path + ": " + change.message;
    }
    write(after);
    const bool good = compiles(use_program(before));
    EXPECT_EQ(good, reasons.empty()) << what << reasons << '\n' << log_;
  }

 private:
  fs::path folder_;
  cpp::Files written_;
  std::string log_;
};

TEST_F(UseProgramTest, CompilesAgainstItsOwnBindings) { expect_agreement(fleet(), fleet(), "no edit"); }

TEST_F(UseProgramTest, AgreesOnEachRule) {
  for (const RuleCase& one : rule_cases()) {
    ir::Api after = fleet();
    one.edit(after);
    after.error_codes.clear();
    after.error_subcodes.clear();
    ir::close_error_names(after);
    expect_agreement(fleet(), after, std::string(info(one.rule).name) + " at " + one.path);
  }
}

ir::Api part_of_spec() {
  const base::Input input = base::read_input({UCWAGEN_SOURCE_DIR "/spec"});
  Diagnostics diagnostics;
  const auto pages = page::read_all(input.files, diagnostics);
  const ir::Api api = resolve::resolve(pages, "spec", {}).api;
  return cpp::subset(api, {"phones", "note", "makeMeAvailable", "startMessaging", "group2"}, diagnostics);
}

// UCWAGEN_DIFF_EDITS says how many edits are tried: each is a run of the compiler. `UCWAGEN_DIFF_EDITS=500` is the long run.
TEST_F(UseProgramTest, AgreesOnRandomEdits) {
  const char* number = std::getenv("UCWAGEN_DIFF_EDITS");
  const int edits = number == nullptr ? 20 : std::atoi(number);
  const ir::Api before = part_of_spec();
  ASSERT_GT(before.resources.size(), 5U);
  mutation::Random random(20250102);
  for (int i = 0; i < edits; ++i) {
    ir::Api after = before;
    const std::string what = edit(after, random);
    expect_agreement(before, after, what);
  }
}

}  // namespace
}  // namespace ucwagen::tests
