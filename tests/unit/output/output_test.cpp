#include "generator/output/output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/output/memory_folder.hpp"

namespace ucwagen::output {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Options pruning{true, false};
constexpr Options looking{false, true};

Report write_into(MemoryFolder& folder, const Tree& tree, Options options = {}) {
  folder.log.clear();
  return write(folder, tree, options);
}

TEST(Write, WritesNewFilesAndTheManifest) {
  MemoryFolder folder;
  const Report report = write_into(folder, {{"a.hpp", "1"}, {"src/b.cpp", "2"}});
  EXPECT_THAT(report.diagnostics, IsEmpty());
  EXPECT_THAT(report.written, ElementsAre("a.hpp", "src/b.cpp", "ucwagen.manifest"));
  EXPECT_EQ(folder.files.at("src/b.cpp"), "2");
  EXPECT_THAT(parse_manifest(folder.files.at(manifest_name)), ElementsAre("a.hpp", "src/b.cpp"));
}

TEST(Write, AnUnchangedRunWritesNothing) {
  MemoryFolder folder;
  const Tree tree = {{"a", "1"}, {"b", "2"}};
  (void)write_into(folder, tree);
  const Report report = write_into(folder, tree);
  EXPECT_FALSE(report.differs());
  EXPECT_EQ(report.unchanged, 3U);
  EXPECT_THAT(folder.log, IsEmpty());
}

TEST(Write, OnlyTheFileThatDiffersIsWritten) {
  MemoryFolder folder;
  (void)write_into(folder, {{"a", "1"}, {"b", "2"}});
  const Report report = write_into(folder, {{"a", "1"}, {"b", "3"}});
  EXPECT_THAT(folder.log, ElementsAre("write b"));
  EXPECT_THAT(report.written, ElementsAre("b"));
}

TEST(Write, ListsNewNamesBeforeTheFilesThemselves) {
  MemoryFolder folder;
  (void)write_into(folder, {{"a", "1"}});
  EXPECT_THAT(folder.log, ElementsAre("write ucwagen.manifest", "write a"));
}

TEST(Write, KeepsStaleFilesListedUntilPruned) {
  MemoryFolder folder;
  (void)write_into(folder, {{"a", "1"}, {"old", "2"}});
  const Report kept = write_into(folder, {{"a", "1"}});
  EXPECT_THAT(kept.stale, ElementsAre("old"));
  EXPECT_THAT(folder.log, IsEmpty());
  const Report pruned = write_into(folder, {{"a", "1"}}, pruning);
  EXPECT_THAT(pruned.removed, ElementsAre("old"));
  EXPECT_THAT(folder.log, ElementsAre("remove old", "write ucwagen.manifest"));
  EXPECT_THAT(parse_manifest(folder.files.at(manifest_name)), ElementsAre("a"));
}

TEST(Write, PrunesOnlyWhatTheManifestLists) {
  MemoryFolder folder;
  folder.files["mine.txt"] = "keep";
  folder.files[manifest_name] = "../outside\n/etc/passwd\nsub/../../x\ngone\n";
  const Report report = write_into(folder, {{"a", "1"}}, pruning);
  EXPECT_THAT(report.removed, IsEmpty());
  EXPECT_TRUE(folder.files.contains("mine.txt"));
}

TEST(Write, NeverOverwritesAForeignFile) {
  MemoryFolder folder;
  folder.files["CMakeLists.txt"] = "project(mine)";
  const Report report = write_into(folder, {{"CMakeLists.txt", "ours"}, {"a", "1"}});
  ASSERT_EQ(report.diagnostics.size(), 1U);
  EXPECT_EQ(report.diagnostics[0].rule, Rule::foreign_file);
  EXPECT_THAT(folder.log, IsEmpty());
}

/// A folder into which another run writes "a" as soon as this one has seen that it is not there.
class SharedFolder : public MemoryFolder {
 public:
  bool has(const std::string& path, std::string_view bytes) override {
    const bool result = MemoryFolder::has(path, bytes);
    files.emplace(manifest_name, "a\n");
    files.emplace("a", "1");
    return result;
  }
};

TEST(Write, AFileThatARunBesideItHasJustWrittenIsNotForeign) {
  SharedFolder folder;
  const Report report = write_into(folder, {{"a", "1"}});
  EXPECT_THAT(report.diagnostics, IsEmpty());
  EXPECT_EQ(folder.files.at("a"), "1");
}

TEST(Write, RefusesPathsThatLeaveTheFolder) {
  MemoryFolder folder;
  EXPECT_EQ(write_into(folder, {{"../a", "1"}}).diagnostics.at(0).rule, Rule::unsafe_name);
  EXPECT_THAT(folder.log, IsEmpty());
}

TEST(Write, ADryRunOnlyReports) {
  MemoryFolder folder;
  const Report report = write_into(folder, {{"a", "1"}}, looking);
  EXPECT_THAT(report.written, ElementsAre("a", "ucwagen.manifest"));
  EXPECT_THAT(folder.log, IsEmpty());
}

TEST(Write, StopsAtTheFirstFileThatCannotBeWritten) {
  MemoryFolder folder;
  folder.writes_left = 2;
  const Report report = write_into(folder, {{"a", "1"}, {"b", "2"}, {"c", "3"}});
  ASSERT_EQ(report.diagnostics.size(), 1U);
  EXPECT_EQ(report.diagnostics[0].rule, Rule::unwritable_output);
  EXPECT_THAT(folder.log, ElementsAre("write ucwagen.manifest", "write a"));
}

TEST(Write, ARunStoppedAnywhereIsCompletedByTheNext) {
  const Tree before = {{"a", "1"}, {"gone", "x"}};
  const Tree after = {{"a", "2"}, {"b", "3"}, {"c", "4"}};
  for (int stop = 0; stop < 5; ++stop) {
    MemoryFolder folder;
    (void)write_into(folder, before);
    folder.writes_left = stop;
    (void)write_into(folder, after, pruning);
    for (const auto& [path, bytes] : folder.files) {
      if (path == manifest_name) continue;
      EXPECT_TRUE((before.contains(path) && before.at(path) == bytes) ||
                  (after.contains(path) && after.at(path) == bytes));
    }
    folder.writes_left = -1;
    EXPECT_THAT(write_into(folder, after, pruning).diagnostics, IsEmpty());
    folder.files.erase(manifest_name);
    EXPECT_EQ(folder.files, after);
  }
}

TEST(Write, SweepsEveryFolderItWritesTo) {
  MemoryFolder folder;
  (void)write_into(folder, {{"a", "1"}, {"x/y/b", "2"}});
  EXPECT_THAT(folder.swept, ElementsAre("", "x/y"));
}

TEST(Depfile, EscapesWhatMakeAndNinjaRead) {
  EXPECT_EQ(print_depfile("out dir/x", {"a b", "c#d", "e$f", "g:h"}),
            "out\\ dir/x: \\\n  a\\ b \\\n  c\\#d \\\n  e$$f \\\n  g\\:h\n");
}

TEST(SafePath, StaysInside) {
  for (const char* good : {"a", "a/b.hpp", "..a", "a..b/c"}) EXPECT_TRUE(is_safe_path(good)) << good;
  for (const char* bad : {"", "/a", "..", "a/../b", "a/..", "./a", "a//b", "a/", "c:x", "a\\b", "a\nb"}) {
    EXPECT_FALSE(is_safe_path(bad)) << bad;
  }
}

}  // namespace
}  // namespace ucwagen::output
