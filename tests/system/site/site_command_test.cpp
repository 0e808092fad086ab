#include <gmock/gmock.h>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

class SiteCommand : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    put("pages/boat_ref.md", good_page);
  }
  [[nodiscard]] bool has(const std::string& file) const { return fs::exists(folder_ / file); }
};

TEST_F(SiteCommand, WritesAFolderOfPages) {
  const Outcome outcome = run({"site", "pages", "--output", "out"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("1 resource"));
  EXPECT_THAT(get("out/boat.html"), HasSubstr("A thing that floats."));
  for (const char* file : {"out/index.html", "out/site.css", "out/site.js", "out/search-index.js"})
    EXPECT_TRUE(has(file)) << file;
}

TEST_F(SiteCommand, MakesTheSameOfPagesAndOfTheirIr) {
  ASSERT_EQ(run({"extract", "pages", "-o", "ir.json"}).status, 0);
  ASSERT_EQ(run({"site", "pages", "-o", "a"}).status, 0);
  ASSERT_EQ(run({"site", "ir.json", "-o", "b"}).status, 0);
  EXPECT_EQ(get("a/search-index.js"), get("b/search-index.js"));
  EXPECT_EQ(get("a/index.html"), get("b/index.html"));
}

TEST_F(SiteCommand, RemovesPagesThatAreNotMadeAnyMore) {
  put("pages/raft_ref.md", "# raft" + good_page.substr(good_page.find('\n')));
  ASSERT_EQ(run({"site", "pages", "-o", "out"}).status, 0);
  ASSERT_TRUE(has("out/raft.html"));
  put("out/mine.txt", "not ours");
  fs::remove(folder_ / "pages/raft_ref.md");
  ASSERT_EQ(run({"site", "pages", "-o", "out"}).status, 0);
  EXPECT_FALSE(has("out/raft.html"));
  EXPECT_TRUE(has("out/mine.txt"));
}

TEST_F(SiteCommand, ShowsWhatChangedSinceAnOlderEdition) {
  put("old/boat_ref.md", good_page);
  std::string page = good_page;
  page.insert(page.find("|rig|"), "|keel|How deep it is.|\n");
  put("pages/boat_ref.md", page);
  ASSERT_EQ(run({"site", "pages", "--since", "old", "-o", "out"}).status, 0);
  EXPECT_THAT(get("out/all-changes.html"), HasSubstr("boat.html#changes"));
  EXPECT_THAT(get("out/boat.html"), HasSubstr("boat.keel"));
}

TEST_F(SiteCommand, TakesTemplatesAndStyleOfTheUser) {
  put("mine/site/foot.mustache", "<p>Ours: {{edition}}</p></body></html>\n");
  put("mine/site/site.css", "body { color: teal }\n");
  put("mine/site/logo.txt", "a file beside them\n");
  put("mine/phones.txt.mustache", "{{! once: phones.txt }}\nnot of the site\n");
  ASSERT_EQ(run({"site", "pages", "--templates", "mine", "-o", "out"}).status, 0);
  EXPECT_THAT(get("out/boat.html"), HasSubstr("<p>Ours: pages</p>"));
  EXPECT_EQ(get("out/site.css"), "body { color: teal }\n");
  EXPECT_EQ(get("out/logo.txt"), "a file beside them\n");
  EXPECT_FALSE(has("out/phones.txt"));
}

TEST_F(SiteCommand, ShowsAMistakeInATemplateWhereItStands) {
  put("mine/site/foot.mustache", "<p>\n{{nothing}}</p>\n");
  const Outcome outcome = run({"site", "pages", "--templates", "mine", "-o", "out"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("mine/site/foot.mustache:2:1: error"));
  EXPECT_FALSE(has("out/index.html"));
}

TEST_F(SiteCommand, TheBindingsTakeNoTemplateOfTheSite) {
  put("mine/site/extra.html.mustache", "{{! once: extra.html }}\n{{nothing}}\n");
  const Outcome outcome = run({"generate", "pages", "--templates", "mine", "-o", "out"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_FALSE(has("out/extra.html"));
}

TEST_F(SiteCommand, OpensThePageWithTheProgramForIt) {
  put("bin/xdg-open", "#!/bin/sh\necho \"$1\" > opened\n");
  fs::permissions(folder_ / "bin/xdg-open", fs::perms::owner_all);
  const Outcome outcome =
      run({"site", "pages", "-o", "out", "--open"}, "PATH=" + (folder_ / "bin").string() + ":$PATH");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(get("opened"), (folder_ / "out/index.html").string() + "\n");
  put("bin/xdg-open", "#!/bin/sh\nexit 3\n");
  const Outcome failed =
      run({"site", "pages", "-o", "out", "--open"}, "PATH=" + (folder_ / "bin").string() + ":$PATH");
  EXPECT_EQ(failed.status, 3);
  EXPECT_THAT(failed.err, HasSubstr("open out/index.html"));
}

TEST_F(SiteCommand, RefusesWhatMakesNoSense) {
  EXPECT_EQ(run({"site", "pages", "--output", ""}).status, 2);
  EXPECT_EQ(run({"site", "x.json", "--edition", "new"}).status, 2);
  EXPECT_EQ(run({"site", "nowhere"}).status, 3);
  EXPECT_EQ(run({"site", "pages", "--since", "nowhere"}).status, 3);
  EXPECT_EQ(run({"site", "pages", "--templates", "nowhere"}).status, 3);
  put("out", "a file\n");
  EXPECT_EQ(run({"site", "pages", "-o", "out"}).status, 3);
}

}  // namespace
}  // namespace ucwagen::tests
