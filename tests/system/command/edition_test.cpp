#include <gmock/gmock.h>

#include <map>
#include <nlohmann/json.hpp>

#include "generator/ir/json.hpp"
#include "tests/system/command/program.hpp"
#include "tests/unit/support/json_schema.hpp"

namespace ucwagen::tests {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using testing::IsEmpty;

/// The published editions, read by the program itself. They are test data beside the project.
class Edition : public Program {
 protected:
  [[nodiscard]] static std::string folder_of(const std::string& edition) {
    return std::string(UCWAGEN_SOURCE_DIR) + "/../shared/reference/" + edition;
  }
  [[nodiscard]] static bool is_absent(const std::string& edition) {
    return !std::filesystem::exists(folder_of(edition));
  }
};

#define UCWAGEN_NEED(edition) \
  if (is_absent(edition))     \
  GTEST_SKIP() << "the published pages (../shared/reference/" << (edition) << ") are absent"

std::size_t sum(const json& all, const std::string& list) {
  std::size_t count = 0;
  for (const auto& one : all) count += one[list].size();
  return count;
}

std::size_t sum_of_operations(const json& resources, const std::string& list) {
  std::size_t count = 0;
  for (const auto& resource : resources) count += sum(resource["operations"], list);
  return count;
}

TEST_F(Edition, Of2025HasTheTotalsThatAreKnownAndFitsTheSchema) {
  UCWAGEN_NEED("edition-2025");
  const Outcome outcome = run({"extract", folder_of("edition-2025")});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const json ir = json::parse(outcome.out);
  const json& resources = ir["resources"];
  EXPECT_EQ(resources.size(), 238U);
  EXPECT_EQ(ir["enumerations"].size(), 56U);
  EXPECT_EQ(sum(resources, "properties"), 527U);
  EXPECT_EQ(sum(resources, "links"), 573U);
  EXPECT_EQ(sum(resources, "operations"), 263U);
  EXPECT_EQ(sum_of_operations(resources, "queryParameters"), 59U);
  EXPECT_EQ(sum_of_operations(resources, "bodyParameters"), 290U);
  EXPECT_EQ(sum_of_operations(resources, "errors"), 1483U);
  EXPECT_EQ(sum(resources, "scopes"), 431U);
  EXPECT_EQ(sum(resources, "events"), 167U);
  std::size_t on_pages = 0;  // members that only type text or samples show stand on other pages
  for (const auto& enumeration : ir["enumerations"])
    for (const auto& member : enumeration["members"])
      on_pages += member["source"]["file"] == enumeration["source"]["file"] ? 1 : 0;
  EXPECT_EQ(on_pages, 314U);

  SchemaValidator validator(json::parse(ir::schema()));
  EXPECT_THAT(validator.faults(ir), IsEmpty());
}

TEST_F(Edition, ComesBackFromItsIrAsItWas) {
  UCWAGEN_NEED("edition-2025");
  ASSERT_EQ(run({"extract", folder_of("edition-2025"), "-o", "ir.json"}).status, 0);
  EXPECT_EQ(run({"extract", "ir.json"}).out, get("ir.json"));
}

/// The number of findings of each rule, and a digest of their fingerprints. The messages are not stored, since they
/// quote the published pages.
ordered_json digest_of(const std::string& findings) {
  std::map<std::string, std::pair<int, std::uint64_t>> rules;
  const json parsed = json::parse(findings);
  for (const auto& finding : parsed["findings"]) {
    auto& [count, digest] =
        rules[finding["rule"].get<std::string>() + ' ' + finding["name"].get<std::string>()];
    ++count;
    for (const char c : finding["fingerprint"].get<std::string>())
      digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  }
  ordered_json document = ordered_json::object();
  for (const auto& [rule, found] : rules)
    document[rule] = {{"count", found.first}, {"digest", std::to_string(found.second)}};
  return document;
}

class DiagnosticsOf : public Edition, public testing::WithParamInterface<const char*> {};

TEST_P(DiagnosticsOf, TheWholeEditionAreTheGoldenOnes) {
  const std::string edition = GetParam();
  UCWAGEN_NEED(edition);
  const Outcome outcome = run({"check", folder_of(edition), "--format", "json", "--fail-on", "error"});
  ASSERT_EQ(outcome.status, 0) << "an edition as it was published has no error: " << outcome.err;
  const std::string found = digest_of(outcome.out).dump(2) + '\n';
  const std::string file = UCWAGEN_SOURCE_DIR "/tests/data/golden/" + edition + ".diagnostics.json";
  if (std::getenv("UCWAGEN_UPDATE_GOLDENS") != nullptr) std::ofstream(file) << found;
  std::ifstream stream(file);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stream), {}), found) << "renew it: ./dev goldens";
}

INSTANTIATE_TEST_SUITE_P(published, DiagnosticsOf, testing::Values("edition-2025", "edition-2016"),
                         [](const auto& edition) {
                           std::string name = edition.param;
                           name[name.find('-')] = '_';
                           return name;
                         });

}  // namespace
}  // namespace ucwagen::tests
