// Pages as users may have them: text files with numbers as names. Two of them are Markdown, two of them
// describe the same resource.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using nlohmann::json;

class Seeds : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    const std::filesystem::path seeds = UCWAGEN_SOURCE_DIR "/../shared/reference/seed-pages";
    if (!std::filesystem::exists(seeds))
      GTEST_SKIP() << "the published pages (../shared/reference/seed-pages) are absent";
    std::filesystem::create_directories(folder_ / "pages");
    int number = 0;
    for (const auto& entry : std::filesystem::directory_iterator(seeds))
      std::filesystem::copy_file(
          entry.path(), folder_ / "pages" / ("00" + std::to_string(number++) + "_dd97a28539425097.txt"));
  }

  [[nodiscard]] json resource(const std::string& name) const {
    const json api = json::parse(run({"extract", "pages"}).out);
    for (const json& each : api["resources"])
      if (each["name"] == name) return each;
    return json();
  }
  static std::size_t links(const json& resource) {  // without the link to itself
    std::size_t count = 0;
    for (const json& link : resource["links"]) count += link["rel"] == "self" ? 0 : 1;
    return count;
  }
};

TEST_F(Seeds, GiveEveryFactWhateverTheirNames) {
  const json phones = resource("phones");
  EXPECT_EQ(links(phones), 1U);
  EXPECT_EQ(phones["operations"][0]["method"], "GET");
  EXPECT_EQ(phones["operations"][0]["errors"].size(), 6U);

  const json add = resource("addPhoneAudio");
  EXPECT_EQ(add["operations"][0]["method"], "POST");
  EXPECT_EQ(add["operations"][0]["bodyParameters"].size(), 3U);
  EXPECT_EQ(add["operations"][0]["errors"].size(), 6U);
  EXPECT_EQ(add["scopes"].size(), 2U);

  const json audio = resource("phoneAudio");
  EXPECT_EQ(audio["properties"].size(), 1U);
  EXPECT_EQ(links(audio), 5U);
  EXPECT_EQ(audio["events"].size(), 1U);
  EXPECT_EQ(audio["scopes"].size(), 2U);
  EXPECT_EQ(audio["operations"][0]["errors"].size(), 5U);

  const json contacts = resource("subscribedContacts");
  EXPECT_EQ(links(contacts), 1U);
  EXPECT_EQ(contacts["events"].size(), 2U);
  EXPECT_EQ(contacts["scopes"].size(), 5U);
  EXPECT_EQ(contacts["operations"][0]["errors"].size(), 7U);
}

TEST_F(Seeds, HaveNoError) { EXPECT_EQ(run({"check", "pages"}).status, 0); }

TEST_F(Seeds, GiveHeadersThatCompile) {
  ASSERT_EQ(run({"generate", "pages", "--output", "out"}).status, 0);
  std::size_t headers = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder_ / "out/include/ucwa/resources")) {
    ++headers;
    const std::string command = "c++ -std=c++17 -fsyntax-only -x c++ -I'" +
                                (folder_ / "out/include").string() + "' '" + entry.path().string() +
                                "' 2>/dev/null";
    EXPECT_EQ(std::system(command.c_str()), 0) << entry.path();
  }
  EXPECT_EQ(headers, 4U);
}

}  // namespace
}  // namespace ucwagen::tests
