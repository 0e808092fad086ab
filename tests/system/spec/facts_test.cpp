#include "facts.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "reference.hpp"

namespace ucwagen::spec {
namespace {

using Lines = std::vector<std::string>;

Lines only_in(const Lines& some, const Lines& others) {
  Lines result;
  std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(result));
  return result;
}

/// The rows of docs/differences.md: "- `fact`" for what the published pages say, "+ `fact`" for what ours do.
struct Differences {
  Lines published, own;
};

Differences listed_differences() {
  Differences listed;
  std::ifstream in(root / "docs/differences.md");
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("- ", 0) == 0) listed.published.push_back(line.substr(2));
    if (line.rfind("+ ", 0) == 0) listed.own.push_back(line.substr(2));
  }
  std::sort(listed.published.begin(), listed.published.end());
  std::sort(listed.own.begin(), listed.own.end());
  return listed;
}

std::string joined(const Lines& lines) {
  std::ostringstream out;
  for (const auto& line : lines) out << line << '\n';
  return out.str();
}

TEST(Spec, HasEveryFactOfTheNewestEditionButForTheListedDifferences) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  const Lines theirs = FactList(read(published / "edition-2025").api).lines();
  const Lines ours = FactList(read(own).api).lines();
  ASSERT_GT(theirs.size(), 3000U);
  const Differences listed = listed_differences();
  EXPECT_EQ(joined(only_in(theirs, ours)), joined(listed.published));
  EXPECT_EQ(joined(only_in(ours, theirs)), joined(listed.own));
}

/// Corrections change rows and add none: rows come from the oldest edition, together with its tables of
/// asynchronous reasons, or from samples.
bool is_completed_event(const std::string& line) {
  return line.rfind("event of ", 0) == 0 && line.find(": completed ") != std::string::npos;
}

bool is_shown_by_a_sample_alone(const std::string& line) {
  const auto starts = [&](const char* opening) { return line.rfind(opening, 0) == 0; };
  return starts("body applications2.POST.") ||
         line.find("simultaneousRingNumberMatch") != std::string::npos ||
         line.find(".onlineMeetingExtension: ") != std::string::npos;
}

TEST(Spec, AddsToTheCorrectedNewestEditionNoRowsButThoseOfTheOldestAndOfSamples) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  const Lines theirs = FactList(corrected("edition-2025")).lines(), ours = FactList(read(own).api).lines();
  EXPECT_EQ(joined(only_in(theirs, ours)), "");
  const Lines added = only_in(ours, theirs);
  EXPECT_EQ(std::count_if(added.begin(), added.end(), is_completed_event), 4);
  for (const auto& line : added)
    EXPECT_TRUE(is_completed_event(line) || is_shown_by_a_sample_alone(line)) << line;
}

/// Code and subcode of every asynchronous error, by the resource that it can happen to.
Lines asynchronous_errors(const ir::Api& api) {
  Lines lines;
  for (const auto& resource : api.resources) {
    for (const auto& event : resource.events) {
      for (const auto& error : event.async_errors)
        lines.push_back(resource.name + ' ' + event.type + ": " + error.code + ' ' +
                        error.subcode.value_or("None"));
    }
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

TEST(Spec, HasEveryAsynchronousErrorOfTheOldestEdition) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  const Lines theirs = asynchronous_errors(read(published / "edition-2016").api);
  EXPECT_EQ(theirs.size(), 216U);
  EXPECT_EQ(joined(asynchronous_errors(read(own).api)), joined(theirs));
}

TEST(Spec, ReadsWithoutASingleRemark) {
  const auto reference = read(own);
  for (const auto& found : reference.diagnostics) {
    ADD_FAILURE() << found.where.file << ':' << found.where.line << ": " << found.message;
  }
}

}  // namespace
}  // namespace ucwagen::spec
