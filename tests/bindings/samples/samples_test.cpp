#include <gtest/gtest.h>

#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "ucwa/ucwa.hpp"

// Every documented sample, read and written by the committed bindings.

namespace {

using Json = nlohmann::json;

/// What one type makes of a text: the JSON that it writes, or why it cannot read it.
struct Result {
  std::string json, xml, error;
};

using Read = Result (*)(const std::string& text, bool xml, std::string& reported);

template <class T>
Result read(const std::string& text, bool xml, std::string& reported) {
  ucwa::DecodeOptions options;
  options.report = [&](std::string_view pointer, std::string_view message) {
    reported.append(pointer).append(": ").append(message).append("\n");
  };
  auto object = xml ? ucwa::decode_xml<T>(text, options) : ucwa::decode<T>(text, options);
  if (!object) return {"", "", object.error().pointer + ": " + object.error().message};
  return {ucwa::encode(*object), ucwa::encode_xml(*object), ""};
}

struct Row {
  std::string_view type, rel;
  Read read;
};

constexpr Row rows[] = {
#include "registry.inc"
};

/// The type of a body: that of its rel, the page's own revision first; else the page's.
Read find(std::string name, const std::string& rel) {
  if (name == "events") return read<ucwa::EventBatch>;
  name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
  Read found = nullptr;
  for (const Row& row : rows) {
    if (row.rel == rel && (found == nullptr || row.type == name)) found = row.read;
  }
  for (const Row& row : rows) {
    if (found == nullptr && row.type == name) found = row.read;
  }
  return found;
}

/// Both forms of a date as one, so that twins compare.
Json with_plain_dates(Json value) {
  if (value.is_string()) {
    const auto time = ucwa::DateTime::parse(value.get<std::string>());
    return time ? Json(time->iso8601()) : value;
  }
  for (Json& member : value) {
    if (member.is_structured() || member.is_string()) member = with_plain_dates(member);
  }
  return value;
}

/// The body of an answer in that notation; empty where the page shows none.
std::string body_of(const Json& operation, const char* media) {
  for (const Json& example : operation.at("examples")) {
    const Json response = example.value("response", Json());
    if (example.at("media") != media || !response.is_object()) continue;
    const Json body = response.value("body", Json());
    if (body.is_string()) return body.get<std::string>();
  }
  return {};
}

struct Counts {
  int json = 0, xml = 0, twins = 0;
};

void check_json(const std::string& place, Read codec, const std::string& text, Counts& counts) {
  std::string reported;
  const Result result = codec(text, false, reported);
  EXPECT_EQ(result.error, "") << place;
  EXPECT_EQ(reported, "") << place;
  if (!result.error.empty()) return;
  EXPECT_EQ(Json::parse(result.json), Json::parse(text)) << place;
  ++counts.json;
}

/// Three samples show what .NET makes of other objects, not UCWA's notation.
bool is_ucwa_xml(const std::string& xml) {
  for (const char* root : {"<resource", "<input", "<events", "<reason"}) {
    if (xml.find(root) != std::string::npos) return true;
  }
  return false;
}

void check_xml(const std::string& place, Read codec, const std::string& json, const std::string& xml,
               Counts& counts) {
  std::string reported;
  const Result result = codec(xml, true, reported);
  EXPECT_EQ(result.error, "") << place;
  EXPECT_EQ(reported, "") << place;
  if (!result.error.empty()) return;
  const Result again = codec(result.xml, true, reported);
  EXPECT_EQ(Json::parse(again.json), Json::parse(result.json)) << place << ": XML, written and read again";
  counts.twins += with_plain_dates(Json::parse(result.json)) == with_plain_dates(Json::parse(json));
  ++counts.xml;
}

Counts check(const Json& ir) {
  Counts counts;
  for (const Json& resource : ir.at("resources")) {
    for (const Json& operation : resource.at("operations")) {
      const std::string json = body_of(operation, "json");
      const Json body = Json::parse(json, nullptr, false);
      if (!body.is_object()) continue;
      const std::string name = resource.at("name");
      const std::string place = name + " " + operation.at("method").get<std::string>();
      const Read codec = find(name, body.value("rel", ""));
      if (codec == nullptr) continue;  // a subset of the pages has samples of resources that it lacks
      check_json(place, codec, json, counts);
      const std::string xml = body_of(operation, "xml");
      if (is_ucwa_xml(xml)) check_xml(place, codec, json, xml, counts);
    }
  }
  return counts;
}

TEST(Samples, OfTheEmbeddedReferenceComeBackAsTheyWere) {
  std::ifstream file(UCWAGEN_SOURCE_DIR "/generated/ucwa.ir.json");
  const Counts counts = check(Json::parse(file));
  EXPECT_GT(counts.json, 100);
  EXPECT_GT(counts.xml, 100);
  EXPECT_GE(counts.twins, counts.xml * 9 / 10) << "of " << counts.xml << " twins";
}

TEST(Samples, OfThePublishedReferenceComeBackAsTheyWere) {
  const std::string pages = UCWAGEN_SOURCE_DIR "/../shared/reference/edition-2025";
  if (!std::filesystem::exists(pages)) GTEST_SKIP() << "the published pages are not here: " << pages;
  const std::string output = testing::TempDir() + "/published.ir.json";
  const std::string command =
      std::string(UCWAGEN_PROGRAM) + " extract " + pages + " > " + output + " 2>/dev/null";
  ASSERT_EQ(std::system(command.c_str()), 0);
  std::ifstream file(output);
  const Counts counts = check(Json::parse(file));
  EXPECT_EQ(counts.json, 151);
  EXPECT_EQ(counts.xml, 148);
}

}  // namespace
