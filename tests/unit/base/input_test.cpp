#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>

#include "generator/base/input.hpp"
#include "tests/unit/support/temporary_folder.hpp"

namespace ucwagen::base {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ReadInput : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(folder_ / "edition"); }

  std::string put(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return (folder_ / name).string();
  }
  std::string edition() const { return (folder_ / "edition").string(); }

  static std::vector<std::string> names(const Input& input) {
    std::vector<std::string> names;
    for (const auto& file : input.files) names.push_back(file.name);
    return names;
  }
  static std::vector<Rule> found(const Input& input) {
    std::vector<Rule> found;
    for (const auto& diagnostic : input.diagnostics) found.push_back(diagnostic.rule);
    return found;
  }

  tests::TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
};

TEST_F(ReadInput, LeavesOutAPageThatIsRemovedAfterItsFolderWasListed) {
  put("edition/a_ref.md", "# a\n");
  put("edition/b_ref.md", "# b\n");
  const Input input = read_input({edition()}, [&](const File& file) {
    fs::remove(folder_ / "edition" / (file.name == "a_ref.md" ? "b_ref.md" : "a_ref.md"));
  });
  EXPECT_EQ(input.files.size(), 1U);
  EXPECT_THAT(input.diagnostics, IsEmpty());
  EXPECT_TRUE(input.readable);
}

TEST_F(ReadInput, SortsPagesByBytesAndLeavesOtherFilesAlone) {
  put("edition/phones_ref.md", "# phones\n");
  put("edition/AccessLevel_ref.md", "# AccessLevel\n");
  put("edition/dump.txt", "phone\n");
  put("edition/picture.png", "\xFF");
  fs::create_directories(folder_ / "edition/sub.md");
  const Input input = read_input({edition()});
  EXPECT_THAT(names(input), ElementsAre("AccessLevel_ref.md", "dump.txt", "phones_ref.md"));
  EXPECT_THAT(input.diagnostics, IsEmpty());
  EXPECT_TRUE(input.readable);
}

TEST_F(ReadInput, LabelsTheEditionByItsFolderHoweverItIsWritten) {
  put("edition/phones_ref.md", "# phones\n");
  EXPECT_EQ(read_input({edition()}).label, "edition");
  EXPECT_EQ(read_input({edition() + "/"}).label, "edition");
  EXPECT_EQ(read_input({edition() + "/."}).label, "edition");
  EXPECT_EQ(read_input({edition() + "/phones_ref.md"}).label, "edition");
}

TEST_F(ReadInput, NamesFoldersBeforePagesAmongThePathsRead) {
  const std::string b = put("edition/b.md", "b\n");
  const std::string a = put("edition/a.md", "a\n");
  EXPECT_THAT(read_input({edition()}).paths, ElementsAre(edition(), a, b));
}

TEST_F(ReadInput, HandsOverEachTextThatItReads) {
  std::map<std::string, std::string> written, given;
  for (char name = 'a'; name < 'y'; ++name) {  // enough for several threads
    const std::string page = std::string(1, name) + ".md";
    put("edition/" + page, page + "\r\n");
    written[page] = page + '\n';
  }
  put("edition/empty.md", "");
  std::mutex mutex;
  (void)read_input({edition()}, [&](const File& file) {
    const std::lock_guard lock(mutex);
    given.emplace(file.name, file.text);
  });
  EXPECT_EQ(given, written);
}

TEST_F(ReadInput, ReadsAFileNamedTwiceOnce) {
  const std::string page = put("edition/a.md", "a\n");
  const Input input = read_input({edition(), page});
  EXPECT_THAT(names(input), ElementsAre("a.md"));
  EXPECT_THAT(input.diagnostics, IsEmpty());
}

TEST_F(ReadInput, ReportsTwoPagesOfOneName) {
  const std::string first = put("edition/a.md", "first\n");
  const std::string second = put("a.md", "second\n");
  const Input input = read_input({first, second});
  EXPECT_THAT(found(input), ElementsAre(Rule::duplicate_page));
  EXPECT_EQ(input.files.at(0).text, "first\n");
}

TEST_F(ReadInput, SaysThatAFolderIsMissing) {
  const Input input = read_input({edition() + "/none"});
  EXPECT_FALSE(input.readable);
  EXPECT_THAT(found(input), ElementsAre(Rule::input_not_found));
}

TEST_F(ReadInput, SaysThatAFolderHoldsNoPages) {
  put("edition/readme.html", "<p>");
  const Input input = read_input({edition()});
  EXPECT_TRUE(input.readable);
  EXPECT_THAT(found(input), ElementsAre(Rule::input_without_pages));
}

TEST_F(ReadInput, LocatesTheByteThatIsNotUtf8AndReadsTheOtherPages) {
  put("edition/bad.md", "# bad\n\nab\xFF\n");
  put("edition/good.md", "# good\n");
  const Input input = read_input({edition()});
  EXPECT_THAT(names(input), ElementsAre("good.md"));
  ASSERT_THAT(found(input), ElementsAre(Rule::input_not_utf8));
  EXPECT_EQ(input.diagnostics[0].where, (Location{"bad.md", 3, 3}));
}

TEST_F(ReadInput, TakesAPageOfBlanksForEmpty) {
  put("edition/blank.md", "\xEF\xBB\xBF \r\n\t\r\n");
  put("edition/nothing.md", "");
  EXPECT_THAT(found(read_input({edition()})), ElementsAre(Rule::input_empty, Rule::input_empty));
}

TEST_F(ReadInput, AcceptsAPageAtTheLimitAndRefusesOneBytePastIt) {
  const std::string page = put("edition/large.md", std::string(max_page_bytes, 'x'));
  EXPECT_EQ(read_input({page}).files.at(0).text.size(), max_page_bytes);
  put("edition/large.md", std::string(max_page_bytes + 1, 'x'));
  const Input input = read_input({page});
  EXPECT_THAT(input.files, IsEmpty());
  ASSERT_THAT(found(input), ElementsAre(Rule::input_too_large));
  EXPECT_THAT(input.diagnostics[0].message, HasSubstr("4194304"));
}

}  // namespace
}  // namespace ucwagen::base
