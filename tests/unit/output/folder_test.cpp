#include "generator/output/folder.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "generator/output/output.hpp"
#include "tests/unit/support/temporary_folder.hpp"

namespace ucwagen::output {
namespace {

namespace fs = std::filesystem;

class DiskFolderTest : public ::testing::Test {
 protected:
  void put(const fs::path& path, const std::string& text) {
    fs::create_directories((base_ / path).parent_path());
    std::ofstream(base_ / path) << text;
  }
  std::string get(const fs::path& path) {
    std::ifstream in(base_ / path);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  tests::TemporaryFolder temporary_;
  const fs::path base_ = temporary_.path();
};

TEST_F(DiskFolderTest, MakesFoldersAndReadsBack) {
  DiskFolder folder(base_ / "out");
  EXPECT_FALSE(folder.read("a/b.txt"));
  EXPECT_FALSE(folder.replace("a/b.txt", std::string("x\0y\r\n", 5)));
  EXPECT_EQ(folder.read("a/b.txt"), std::string("x\0y\r\n", 5));
  EXPECT_TRUE(folder.exists("a/b.txt"));
}

TEST_F(DiskFolderTest, ComparesEveryByteOfAFile) {
  DiskFolder folder(base_);
  const std::string bytes(40'000, 'x');
  put("a", bytes);
  EXPECT_TRUE(folder.has("a", bytes));
  EXPECT_FALSE(folder.has("a", bytes.substr(1) + 'y'));
  EXPECT_FALSE(folder.has("a", bytes + 'x'));
  EXPECT_FALSE(folder.has("a", bytes.substr(1)));
  put("empty", "");
  EXPECT_TRUE(folder.has("empty", ""));
  EXPECT_FALSE(folder.has("missing", ""));
  fs::create_symlink(base_ / "a", base_ / "link");
  EXPECT_FALSE(folder.has("link", bytes)) << "a link in the place of a file is replaced";
}

TEST_F(DiskFolderTest, AnUnchangedFileKeepsItsTimeStamp) {
  DiskFolder folder(base_);
  ASSERT_TRUE(write(folder, {{"a", "1"}}, {}).differs());
  const auto stamp = fs::last_write_time(base_ / "a") - std::chrono::hours(1);
  fs::last_write_time(base_ / "a", stamp);
  EXPECT_FALSE(write(folder, {{"a", "1"}}, {}).differs());
  EXPECT_EQ(fs::last_write_time(base_ / "a"), stamp);
}

TEST_F(DiskFolderTest, SweepsTemporaryFilesOfAKilledRun) {
  put("out/sub/x.hpp.ucwagen-tmp", "half");
  DiskFolder folder(base_ / "out");
  EXPECT_TRUE(write(folder, {{"sub/x.hpp", "whole"}}, {}).diagnostics.empty());
  EXPECT_FALSE(fs::exists(base_ / "out/sub/x.hpp.ucwagen-tmp"));
  EXPECT_EQ(get("out/sub/x.hpp"), "whole");
}

TEST_F(DiskFolderTest, LeavesTheTemporaryFilesOfARunThatGoesOnAlone) {
  const std::string going_on = "out/x.hpp." + std::to_string(getppid()) + ".ucwagen-tmp";
  const std::string over = "out/y.hpp.999999999.ucwagen-tmp";
  put(going_on, "half");
  put(over, "half");
  DiskFolder folder(base_ / "out");
  EXPECT_TRUE(write(folder, {{"x.hpp", "whole"}}, {}).diagnostics.empty());
  EXPECT_EQ(get(going_on), "half");
  EXPECT_FALSE(fs::exists(base_ / over));
}

TEST_F(DiskFolderTest, RefusesFoldersThatLeadElsewhere) {
  put("elsewhere/victim", "safe");
  fs::create_directories(base_ / "out");
  fs::create_directory_symlink(base_ / "elsewhere", base_ / "out/include");
  DiskFolder folder(base_ / "out");
  EXPECT_TRUE(folder.replace("include/victim", "x"));
  EXPECT_TRUE(folder.remove("include/victim"));
  EXPECT_EQ(get("elsewhere/victim"), "safe");
}

TEST_F(DiskFolderTest, ReplacesALinkNotWhatItLeadsTo) {
  put("victim", "safe");
  fs::create_directories(base_ / "out");
  fs::create_symlink(base_ / "victim", base_ / "out/a");
  fs::create_symlink(base_ / "victim", base_ / ("out/a." + std::to_string(getpid()) + ".ucwagen-tmp"));
  DiskFolder folder(base_ / "out");
  EXPECT_FALSE(folder.read("a"));
  EXPECT_FALSE(folder.replace("a", "new"));
  EXPECT_EQ(get("victim"), "safe");
  EXPECT_EQ(get("out/a"), "new");
}

TEST_F(DiskFolderTest, RemovesFoldersThatBecomeEmpty) {
  put("out/keep", "x");
  put("out/a/b/c", "x");
  DiskFolder folder(base_ / "out");
  EXPECT_FALSE(folder.remove("a/b/c"));
  EXPECT_FALSE(fs::exists(base_ / "out/a"));
  EXPECT_TRUE(fs::exists(base_ / "out/keep"));
}

TEST_F(DiskFolderTest, SaysWhyAFileCannotBeWritten) {
  put("file", "x");
  DiskFolder folder(base_ / "file");
  const auto error = folder.replace("a", "1");
  ASSERT_TRUE(error);
  EXPECT_NE(error->find("file"), std::string::npos);
  EXPECT_EQ(get("file"), "x");
}

}  // namespace
}  // namespace ucwagen::output
