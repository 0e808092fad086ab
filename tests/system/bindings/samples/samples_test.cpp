#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "live_bytes.hpp"
#include "tests/unit/support/temporary_folder.hpp"
#include "ucwa/ucwa.hpp"

// Every documented sample, read and written by the committed bindings.

namespace {

using Json = nlohmann::json;

/// The result of reading a text as one type: the JSON that is written again, or the error.
struct Result {
  std::string json, xml, error;
  std::size_t taken = 0;  ///< bytes of memory, the object's own among them
};

using Read = Result (*)(const std::string& text, bool xml, std::string& reported);

template <class T>
Result read(const std::string& text, bool xml, std::string& reported) {
  ucwa::DecodeOptions options;
  options.report = [&](std::string_view pointer, std::string_view message) {
    reported.append(pointer).append(": ").append(message).append("\n");
  };
  const std::size_t before = live_bytes::start();
  auto object = xml ? ucwa::decode_xml<T>(text, options) : ucwa::decode<T>(text, options);
  const std::size_t taken = live_bytes::peak - before + sizeof(T);
  if (!object) return {"", "", object.error().pointer + ": " + object.error().message, taken};
  return {ucwa::encode(*object), ucwa::encode_xml(*object), "", taken};
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

/// Writes both forms of a date in the same way, so that the JSON and XML samples can be compared.
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

/// What is left of a value without its values: members, links, embedded resources and kinds.
Json shape_of(const Json& value) {
  if (!value.is_structured()) return value.type_name();
  Json shape = value;
  for (Json& member : shape) member = shape_of(member);
  return shape;
}

/// The body of that message of an example in that notation; empty if the page shows none.
std::string body_of(const Json& operation, const char* media, const char* message) {
  for (const Json& example : operation.at("examples")) {
    const Json shown = example.value(message, Json());
    if (example.at("media") != media || !shown.is_object()) continue;
    const Json body = shown.value("body", Json());
    if (body.is_string()) return body.get<std::string>();
  }
  return {};
}

/// False for three samples, which show .NET's XML for other objects instead of UCWA's.
bool is_ucwa_xml(const std::string& xml) {
  for (const char* root : {"<resource", "<input", "<events", "<reason"}) {
    if (xml.find(root) != std::string::npos) return true;
  }
  return false;
}

/// How far the XML sample must agree with the JSON sample.
enum class Pairs { equal, of_one_shape };

/// Rels of embedded resources that samples show and no table of links names. XML cannot distinguish an array with one
/// of them from a single resource.
const std::set<std::string> unnamed_arrays{"onlineMeetingExtension", "startEmergencyCallInput"};

/// Operations whose published JSON and XML samples have different members.
const std::set<std::string> unequal_pairs{
    "search2 GET",  // the revision of the self link stands in the JSON alone
};

/// Replaces arrays with one element under a rel that no page names by the element.
Json without_unnamed_arrays(Json value) {
  for (auto& [name, member] : value.items()) {
    if (unnamed_arrays.count(name) != 0 && member.is_array() && member.size() == 1) member = Json(member[0]);
    if (member.is_structured()) member = without_unnamed_arrays(member);
  }
  return value;
}

struct Counts {
  int json = 0, xml = 0;
};

class Checker {
 public:
  explicit Checker(Pairs pairs) : pairs_(pairs) {}

  void check(const Json& ir) {
    for (const Json& resource : ir.at("resources")) {
      for (const Json& operation : resource.at("operations")) {
        const std::string name = resource.at("name"), method = operation.at("method");
        sample(name + " " + method, name, operation, "response", answers);
        // The body of a PUT is the resource; that of a POST are parameters, which have no type to be read
        // into.
        if (method == "PUT") sample(name + " " + method + " request", name, operation, "request", requests);
      }
    }
  }

  Counts answers, requests;

 private:
  void sample(const std::string& place, const std::string& name, const Json& operation, const char* message,
              Counts& counts) {
    const std::string json = body_of(operation, "json", message);
    const Json body = Json::parse(json, nullptr, false);
    if (!body.is_object()) return;
    const Read codec = find(name, body.value("rel", ""));
    if (codec == nullptr) return;  // a subset of the pages has samples of resources that it lacks
    check_json(place, codec, json);
    ++counts.json;
    const std::string xml = body_of(operation, "xml", message);
    if (!is_ucwa_xml(xml)) return;
    check_xml(place, codec, body, xml);
    ++counts.xml;
  }

  static void check_json(const std::string& place, Read codec, const std::string& text) {
    std::string reported;
    const Result result = codec(text, false, reported);
    EXPECT_EQ(result.error, "") << place;
    EXPECT_EQ(reported, "") << place;
    if (!result.error.empty()) return;
    EXPECT_EQ(Json::parse(result.json), Json::parse(text)) << place;
    EXPECT_LT(result.taken, 12 * text.size()) << place << ": decoding takes too much memory";
    const Result again = codec(result.xml, true, reported);
    EXPECT_EQ(again.error, "") << place << ": written as XML";
  }

  void check_xml(const std::string& place, Read codec, const Json& json, const std::string& xml) const {
    std::string reported;
    // Some published samples begin with a blank line, which XML does not allow before its declaration.
    const Result result = codec(xml.substr(std::min(xml.find('<'), xml.size())), true, reported);
    EXPECT_EQ(result.error, "") << place;
    EXPECT_EQ(reported, "") << place;
    if (!result.error.empty()) return;
    const Json read = Json::parse(result.json);
    const Result again = codec(result.xml, true, reported);
    EXPECT_EQ(Json::parse(again.json), read) << place << ": XML, written and read again";
    if (pairs_ == Pairs::equal) {
      EXPECT_EQ(with_plain_dates(read), with_plain_dates(json)) << place;
    } else if (unequal_pairs.count(place) == 0) {
      EXPECT_EQ(shape_of(without_unnamed_arrays(read)), shape_of(without_unnamed_arrays(json))) << place;
    }
  }

  Pairs pairs_;
};

/// The IR of these pages, as the program extracts it.
Json extracted(const std::string& pages) {
  const ucwagen::tests::TemporaryFolder temporary;
  const std::string output = (temporary.path() / "ir.json").string();
  const std::string command =
      std::string(UCWAGEN_PROGRAM) + " extract " + pages + " > " + output + " 2>/dev/null";
  EXPECT_EQ(std::system(command.c_str()), 0);
  std::ifstream file(output);
  return Json::parse(file);
}

TEST(Samples, OfTheEmbeddedReferenceComeBackAsTheyWere) {
  Checker checker(Pairs::equal);
  checker.check(extracted(UCWAGEN_SOURCE_DIR "/spec"));
  EXPECT_GT(checker.answers.json, 100);
  EXPECT_EQ(checker.answers.xml, checker.answers.json - 3) << "see is_ucwa_xml";
  EXPECT_EQ(checker.requests.json, 9);
  EXPECT_EQ(checker.requests.xml, 9);
}

TEST(Samples, OfThePublishedReferenceComeBackAsTheyWere) {
  const std::string pages = UCWAGEN_SOURCE_DIR "/../shared/reference/edition-2025";
  if (!std::filesystem::exists(pages)) GTEST_SKIP() << "the published pages are not here: " << pages;
  Checker checker(Pairs::of_one_shape);  // their values differ between JSON and XML
  checker.check(extracted(pages));
  EXPECT_EQ(checker.answers.json, 151);
  EXPECT_EQ(checker.answers.xml, 148);
  EXPECT_EQ(checker.requests.json, 9);
  EXPECT_EQ(checker.requests.xml, 9);
}

}  // namespace
