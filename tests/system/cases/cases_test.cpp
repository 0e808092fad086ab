// Each folder of tests/data/cases is a kind of page with one irregularity: its pages, their IR
// (ir.json) and the output of `ucwagen check` (diagnostics.expected). `./dev goldens` renews the last
// two; read their diff before you commit it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "generator/command/pipeline.hpp"
#include "generator/ir/json.hpp"
#include "tests/unit/support/json_schema.hpp"

namespace ucwagen {
namespace {

namespace fs = std::filesystem;

const fs::path cases = fs::path(UCWAGEN_SOURCE_DIR) / "tests" / "data" / "cases";

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(cases)) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// What `ucwagen check FOLDER` prints.
std::string check(const std::string& folder) {
  std::ostringstream out, err;
  command::Console console{out, err};
  (void)command::check({folder, "--quiet"}, console);
  EXPECT_EQ(err.str(), "");
  // Removes the folder before every file name, so that the expected output does not depend on it.
  std::string text = out.str();
  const std::string path = folder + '/';
  for (auto at = text.find(path); at != std::string::npos; at = text.find(path, at))
    text.erase(at, path.size());
  return text;
}

/// The output of `ucwagen extract FOLDER` if there are no errors.
std::string extract(const std::string& folder) {
  command::Timings timings;
  const auto loaded = command::load({{folder}, std::nullopt, ""}, timings);
  return loaded.api ? ir::print(*loaded.api) : "";
}

void expect_file(const fs::path& path, const std::string& text) {
  if (std::getenv("UCWAGEN_UPDATE_GOLDENS") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
  } else {
    ASSERT_TRUE(fs::exists(path)) << "`./dev goldens` writes it";
    EXPECT_EQ(read_text(path), text);
  }
}

class Cases : public ::testing::TestWithParam<std::string> {
 protected:
  fs::path folder_ = cases / GetParam();
};

TEST_P(Cases, GiveTheExpectedIr) {
  const auto ir = extract(folder_.string());
  tests::SchemaValidator validator(nlohmann::json::parse(ir::schema()));
  EXPECT_EQ(validator.faults(nlohmann::json::parse(ir)), std::vector<std::string>());
  expect_file(folder_ / "ir.json", ir);
}

TEST_P(Cases, GiveTheExpectedDiagnostics) {
  expect_file(folder_ / "diagnostics.expected", check(folder_.string()));
}

INSTANTIATE_TEST_SUITE_P(pages, Cases, ::testing::ValuesIn(case_names()),
                         [](const auto& instance) { return instance.param; });

}  // namespace
}  // namespace ucwagen
