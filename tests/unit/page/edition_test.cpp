// The published editions as whole runs: every count of the census, and no block left over.
#include <map>

#include "tests/unit/page/edition.hpp"

namespace ucwagen::page {
namespace {

using Counts = std::map<std::string, std::size_t>;

void count_operation(const OperationSection& operation, Counts& counts) {
  ++counts["operations"];
  ++counts[operation.method];
  counts["query"] += operation.query.size();
  counts["body"] += operation.body.size();
  counts["errors"] += operation.errors.size();
  counts["items"] += operation.response_items.size();
  counts["samples"] += operation.samples.size();
  if (operation.response == ResponseForm::none) ++counts["response none"];
  if (operation.response == ResponseForm::self) ++counts["response self"];
}

Counts count_facts(const std::vector<Page>& pages) {
  Counts counts;
  for (const auto& page : pages) {
    if (page.kind == Kind::article) continue;
    ++counts[page.kind == Kind::enumeration ? "enumerations" : "resources"];
    counts["members"] += page.members.size();
    counts["properties"] += page.properties.size();
    counts["links"] += page.links.size();
    counts["scopes"] += page.scopes.size();
    for (const auto& event : page.events) {
      ++counts[event.type];
      counts["event rows"] += event.rows.size();
      counts["event samples"] += event.samples.size();
      for (const auto& reasons : event.reasons) counts["reasons"] += reasons.rows.size();
    }
    for (const auto& operation : page.operations) count_operation(operation, counts);
  }
  return counts;
}

Counts without_zeros(Counts counts) {
  std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
  return counts;
}

TEST(Edition2025, GivesTheCountsOfTheCensus) {
  UCWAGEN_NEED_EDITION("edition-2025");
  Diagnostics diagnostics;
  const auto counts =
      without_zeros(count_facts(testing::read_pages(testing::edition_files("edition-2025"), diagnostics)));
  EXPECT_EQ(counts, (Counts{{"resources", 238},
                            {"enumerations", 56},
                            {"members", 314},
                            {"properties", 527},
                            {"links", 573},
                            {"scopes", 431},
                            {"added", 33},
                            {"updated", 51},
                            {"deleted", 32},
                            {"started", 8},
                            {"completed", 1},
                            {"event rows", 167},
                            {"event samples", 124},
                            {"operations", 263},
                            {"GET", 135},
                            {"POST", 107},
                            {"PUT", 9},
                            {"DELETE", 10},
                            {"OPTIONS", 2},
                            {"query", 59},
                            {"body", 290},
                            {"errors", 1483},
                            {"items", 53},
                            {"samples", 1048},
                            {"response none", 75},
                            {"response self", 135}}));
  EXPECT_EQ(testing::count(diagnostics, Rule::unclaimed_block), 0);
}

TEST(Edition2016, GivesTheCountsOfTheCensus) {
  UCWAGEN_NEED_EDITION("edition-2016");
  Diagnostics diagnostics;
  const auto counts =
      without_zeros(count_facts(testing::read_pages(testing::edition_files("edition-2016"), diagnostics)));
  // Five of the census's 45 "updated" sections are completed events under a wrong heading.
  EXPECT_EQ(counts, (Counts{{"resources", 176},    {"enumerations", 44}, {"members", 230},
                            {"properties", 381},   {"links", 463},       {"added", 30},
                            {"updated", 40},       {"completed", 5},     {"deleted", 29},
                            {"started", 5},        {"event rows", 139},  {"event samples", 109},
                            {"reasons", 216},      {"operations", 206},  {"GET", 116},
                            {"POST", 71},          {"PUT", 9},           {"DELETE", 10},
                            {"query", 44},         {"body", 2},          {"errors", 913},
                            {"items", 28},         {"samples", 820},     {"response none", 62},
                            {"response self", 116}}));
  EXPECT_EQ(testing::count(diagnostics, Rule::unclaimed_block), 0);
  EXPECT_EQ(testing::count(diagnostics, Rule::event_sample_type), 5);
}

class Seeds : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(testing::reference_folder("seed-pages"))) {
      GTEST_SKIP() << "the published pages (../shared/reference/seed-pages) are absent";
    }
    for (const auto& file : testing::edition_files("seed-pages")) {
      pages_[file.name] = read(file, diagnostics_);
    }
  }

  Diagnostics diagnostics_;
  std::map<std::string, Page> pages_;
};

TEST_F(Seeds, InMarkdownAreReadLikeAnyPage) {
  const auto& phones = pages_["phones.md"];
  EXPECT_EQ(phones.name, "phones");
  EXPECT_EQ(phones.links.size(), 2U);
  EXPECT_FALSE(phones.summary.empty());
  EXPECT_FALSE(phones.description.empty());
  EXPECT_EQ(phones.operations.at(0).errors.size(), 6U);
  EXPECT_EQ(phones.operations.at(0).samples.size(), 4U);
  const auto& add = pages_["addPhoneAudio.md"];
  EXPECT_EQ(add.operations.at(0).response_items.size(), 1U);
  EXPECT_EQ(add.operations.at(0).errors.size(), 5U);
  EXPECT_EQ(add.operations.at(0).samples.size(), 4U);
}

TEST_F(Seeds, WithARowOnALineGiveEveryFactTheyHold) {
  const auto& add = pages_["addPhoneAudio.txt"];
  EXPECT_EQ(add.name, "addPhoneAudio");
  EXPECT_EQ(add.applies_to.size(), 1U);
  EXPECT_FALSE(add.summary.empty());
  EXPECT_EQ(add.scopes.size(), 2U);
  EXPECT_EQ(add.operations.at(0).body.size(), 3U);
  EXPECT_EQ(add.operations.at(0).body.at(2).required.text, "Yes");
  EXPECT_EQ(add.operations.at(0).response_items.size(), 1U);
  EXPECT_EQ(add.operations.at(0).errors.size(), 6U);
  EXPECT_EQ(add.operations.at(0).samples.size(), 4U);
  const auto& contacts = pages_["subscribedContacts.txt"];
  EXPECT_EQ(contacts.links.size(), 2U);
  EXPECT_EQ(contacts.scopes.size(), 5U);
  EXPECT_EQ(contacts.scopes.at(1).permission.text, "Read/write Skype user contacts and groups");
  ASSERT_EQ(contacts.events.size(), 2U);
  EXPECT_EQ(contacts.events[0].samples.size(), 1U);
  EXPECT_EQ(contacts.operations.at(0).errors.size(), 7U);
  EXPECT_EQ(contacts.operations.at(0).samples.size(), 4U);
}

TEST_F(Seeds, WithACellOnALineGiveEveryFactTheyHold) {
  const auto& audio = pages_["phoneAudio.txt"];
  EXPECT_EQ(audio.name, "phoneAudio");
  EXPECT_FALSE(audio.description.empty());
  EXPECT_EQ(audio.properties.size(), 1U);
  EXPECT_EQ(audio.links.size(), 6U);
  EXPECT_EQ(audio.scopes.size(), 2U);
  ASSERT_EQ(audio.events.size(), 1U);
  EXPECT_EQ(audio.events[0].samples.size(), 1U);
  EXPECT_EQ(audio.operations.at(0).errors.size(), 5U);
  EXPECT_EQ(audio.operations.at(0).samples.size(), 1U);
  EXPECT_EQ(testing::count(diagnostics_, Rule::undecided_dump), 1) << "its beginning is cut off";
  EXPECT_EQ(testing::count(diagnostics_, Rule::unclaimed_block), 1) << "a foreign sentence at its end";
}

}  // namespace
}  // namespace ucwagen::page
