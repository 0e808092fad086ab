#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "tests/unit/serve/walker.hpp"
#include "ucwa/ucwa.hpp"

namespace ucwagen::serve {
namespace {

/// What the bindings report of a text, or why they cannot read it; empty if all is well.
using Read = std::string (*)(const std::string& text);

template <class T>
std::string read(const std::string& text) {
  std::string reported;
  ucwa::DecodeOptions options;
  options.report = [&](std::string_view pointer, std::string_view message) {
    reported.append(pointer).append(": ").append(message).append("\n");
  };
  const auto object = ucwa::decode<T>(text, options);
  return object ? reported : object.error().pointer + ": " + object.error().message;
}

struct Row {
  std::string_view type, rel;
  Read read;
};

constexpr Row rows[] = {
#include "registry.inc"
};

/// The type of a rel: its latest revision, which is what the server serves.
const Row* find(const std::string& rel) {
  const Row* found = nullptr;
  for (const Row& row : rows)
    if (row.rel == rel && (!found || row.type > found->type)) found = &row;
  return found;
}

/// Holds every document against the bindings. With UCWAGEN_DOCUMENTS=FILE it also writes them there, one in a line, for
/// tools that hold them against the exported schema.
class Reader {
 public:
  Reader() {
    if (const char* file = std::getenv("UCWAGEN_DOCUMENTS")) out_.open(file);
  }

  void see(const Got& got) {
    if (!got.json.is_object()) return;
    if (got.status >= 400) return note("Error", got.json, "");
    if (got.json.value("rel", "") != "events") return see(got.json);
    note("EventBatch", got.json, read<ucwa::EventBatch>(got.body));
    for (const auto& sender : got.json.value("sender", Json::array()))
      for (const auto& event : sender["events"])
        for (const auto& embedded : event.value("_embedded", Json::object())) see(embedded);
  }

  std::set<std::string> faults;
  std::set<std::string> rels;  ///< of what was seen

 private:
  void see(const Json& document) {
    const std::string rel = document.value("rel", "");
    const Row* row = find(rel);
    if (rel.empty()) return;  // tokens, answers of /_ucwagen/
    if (!row) {
      faults.insert(rel + ": no resource of that rel");
      return;
    }
    rels.insert(rel);
    note(std::string(row->type) + "Resource", document, row->read(document.dump()));
  }
  void note(const std::string& type, const Json& document, const std::string& reported) {
    if (!reported.empty()) faults.insert(type + ' ' + reported);
    if (out_.is_open()) out_ << Json{{"type", type}, {"document", document}}.dump() << '\n';
  }

  std::ofstream out_;
};

TEST(ServedDocuments, AreReadByTheBindingsWithoutAReport) {
  constexpr unsigned walks = 30;
  constexpr int steps = 40, steps_between_polls = 10;
  Reader reader;
  for (unsigned seed = 1; seed <= walks && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Walker walker(seed, [&](const Got& got) { reader.see(got); });
    for (int i = 0; i < steps && !testing::Test::HasFatalFailure(); ++i) {
      walker.step();
      if (i % steps_between_polls == 0) walker.read_events();
    }
  }
  for (const auto& fault : reader.faults) ADD_FAILURE() << fault;
  EXPECT_GT(reader.rels.size(), 60U) << "the walks see too little of the reference";
}

}  // namespace
}  // namespace ucwagen::serve
