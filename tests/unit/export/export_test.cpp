#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "generator/backend/csv/csv.hpp"
#include "generator/backend/graph/graph.hpp"
#include "generator/backend/json_schema/schema_document.hpp"
#include "generator/backend/openapi/openapi.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "tests/unit/diff/fixtures.hpp"

namespace ucwagen {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const ir::Api& spec() {
  static const ir::Api api = [] {
    const base::Input input = base::read_input({UCWAGEN_SOURCE_DIR "/spec"});
    Diagnostics diagnostics;
    return resolve::resolve(page::read_all(input.files, diagnostics), "spec", {}).api;
  }();
  return api;
}

template <typename Write>
std::string written(Write write) {
  std::ostringstream out;
  write(out);
  return out.str();
}

const json& openapi_of_spec() {
  static const json document = json::parse(written([](std::ostream& out) {
    openapi::write(spec(), {false, true}, out);
  }));
  return document;
}

/// Calls `visit(value)` for each member of that name, at any depth.
void each_member(const json& value, const std::string& name, const std::function<void(const json&)>& visit) {
  if (!value.is_structured()) return;
  for (const auto& [key, member] : value.items()) {
    if (value.is_object() && key == name) visit(member);
    each_member(member, name, visit);
  }
}

TEST(OpenApi, HasAPathForEachResourceAndEveryOperation) {
  std::size_t operations = 0, documented = 0;
  for (const ir::Resource& resource : spec().resources) {
    std::set<std::string> methods;  // a page may document one method twice
    for (const ir::Operation& operation : resource.operations) methods.insert(operation.method);
    documented += methods.size();
  }
  const json& paths = openapi_of_spec()["paths"];
  EXPECT_EQ(paths.size(), spec().resources.size());
  EXPECT_EQ(paths["/phones"]["x-ucwa-rel"], "phones");
  for (const auto& [path, item] : paths.items()) {
    for (const char* method : {"get", "put", "post", "delete", "options"})
      operations += item.contains(method) ? 1 : 0;
  }
  EXPECT_EQ(operations, documented);
}

// No tool checks the links of a document.
TEST(OpenApi, LinksLeadToOperationsAndToRelsOfTheResponse) {
  const json& document = openapi_of_spec();
  std::set<std::string> ids;
  for (const auto& [path, item] : document["paths"].items()) {
    for (const auto& [method, operation] : item.items()) {
      if (!operation.is_object()) continue;
      EXPECT_TRUE(ids.insert(operation["operationId"].get<std::string>()).second) << path;
    }
  }
  std::size_t count = 0;
  each_member(document["paths"], "responses", [&](const json& responses) {
    for (const auto& [status, response] : responses.items()) {
      if (!response.contains("links")) continue;
      const std::string reference = response["content"]["application/json"]["schema"]["$ref"];
      const json& schema = document.at(json::json_pointer(reference.substr(1)));
      for (const auto& [rel, link] : response["links"].items()) {
        ++count;
        EXPECT_TRUE(ids.contains(link["operationId"].get<std::string>())) << rel;
        EXPECT_TRUE(schema["properties"]["_links"]["properties"].contains(rel)) << reference << ' ' << rel;
        EXPECT_EQ(link["x-ucwa-href"], "$response.body#/_links/" + rel + "/href");
      }
    }
  });
  EXPECT_GT(count, 100U);
}

TEST(OpenApi, EveryReferenceLeadsSomewhere) {
  const json& document = openapi_of_spec();
  std::size_t count = 0;
  each_member(document, "$ref", [&](const json& reference) {
    ++count;
    EXPECT_TRUE(document.contains(json::json_pointer(reference.get<std::string>().substr(1)))) << reference;
  });
  EXPECT_GT(count, 1000U);
}

TEST(OpenApi, AddressesByRelAreThoseOfTheDocument) {
  const json& document = openapi_of_spec();
  const json& examples =
      document["paths"]["/phones"]["get"]["responses"]["200"]["content"]["application/json"]["examples"];
  ASSERT_FALSE(examples.empty());
  EXPECT_EQ(examples["sample1"]["value"]["_links"]["self"]["href"], "/phones");
}

TEST(OpenApi, IsTheSameInYaml) {
  const std::string yaml = written([](std::ostream& out) {
    openapi::write(tests::fleet(), {true, false}, out);
  });
  EXPECT_THAT(yaml, HasSubstr("openapi: \"3.1.0\"\n"));
  EXPECT_THAT(yaml, HasSubstr("\n  \"/ship\":\n    summary: \"A ship.\"\n"));
}

TEST(JsonSchema, UsesStandardKeywordsAndATitleOnEachInlineSchema) {
  const std::set<std::string> known = {"title",
                                       "description",
                                       "type",
                                       "properties",
                                       "required",
                                       "enum",
                                       "items",
                                       "anyOf",
                                       "$ref",
                                       "maxLength",
                                       "minimum",
                                       "maximum",
                                       "additionalProperties"};
  const json document = json::parse(written([](std::ostream& out) { json_schema::write(spec(), out); }));
  std::function<void(const json&)> check = [&](const json& schema) {
    for (const auto& [keyword, value] : schema.items()) EXPECT_TRUE(known.contains(keyword)) << keyword;
    const bool named = schema.contains("title") || schema.contains("$ref") ||
                       schema.value("type", "") == "null" ||
                       (!schema.contains("properties") && !schema.contains("items"));
    EXPECT_TRUE(named) << schema.dump();
    if (schema.contains("properties")) {
      for (const auto& [name, inner] : schema["properties"].items()) check(inner);
    }
    if (schema.contains("items")) check(schema["items"]);
    if (schema.contains("anyOf")) {
      for (const json& inner : schema["anyOf"]) check(inner);
    }
  };
  EXPECT_GT(document["$defs"].size(), spec().enumerations.size() + 100);
  for (const auto& [name, schema] : document["$defs"].items()) check(schema);
}

/// Names that no page of ErrorCode or ErrorSubcode lists, only a table.
TEST(Exports, HaveTheErrorsThatOnlyTablesName) {
  ir::Api api = tests::fleet();
  api.status_errors = {{408, "ClientTimeout", false, {"errors.md", 5, 0}}};
  ir::close_error_names(api);
  const json document = json::parse(written([&](std::ostream& out) { json_schema::write(api, out); }));
  const json& codes = document["$defs"]["ErrorCode"]["enum"];
  EXPECT_NE(std::find(codes.begin(), codes.end(), "ClientTimeout"), codes.end()) << codes;
  for (const csv::Table& table : csv::tables()) {
    if (table.name != "members") continue;
    EXPECT_THAT(written([&](std::ostream& out) { table.write(api, out); }),
                HasSubstr("ErrorCode,ClientTimeout,,errors.md,5\n"));
  }
}

TEST(Exports, NameNoEnumerationOfErrorsIfThereAreNone) {
  ir::Api api = tests::fleet();
  std::erase_if(api.enumerations, [](const auto& one) { return ir::is_error_enumeration(one.name); });
  for (ir::Resource& resource : api.resources) {
    resource.events.clear();
    for (ir::Operation& operation : resource.operations) operation.errors.clear();
  }
  api.status_errors.clear();
  ir::close_error_names(api);
  const std::string text = written([&](std::ostream& out) { json_schema::write(api, out); });
  EXPECT_FALSE(json::parse(text)["$defs"].contains("ErrorSubcode"));
  EXPECT_THAT(text, testing::Not(HasSubstr("Usually one of")));
}

TEST(Graph, AroundTakesNeighboursOfBothDirections) {
  graph::Graph whole;
  whole.nodes = {"a", "b", "c", "d"};
  whole.arrows = {{"a", "b", {"b"}, false}, {"b", "c", {"c"}, false}, {"c", "d", {"d"}, false}};
  EXPECT_EQ(graph::around(whole, "b", 1).nodes, (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_EQ(graph::around(whole, "a", 0).nodes, (std::vector<std::string>{"a"}));
  EXPECT_EQ(graph::around(whole, "a", 9).nodes.size(), 4U);
}

TEST(Graph, TheTreeHasOneWayToEachResource) {
  const graph::Graph tree = graph::tree(graph::whole(spec()), "application");
  EXPECT_EQ(tree.arrows.size() + 1, tree.nodes.size());
  EXPECT_GT(tree.nodes.size(), 100U);
}

TEST(Graph, NamesOfPagesStayInsideTheirQuotes) {
  graph::Graph graph;
  graph.nodes = {"a\"]; evil"};
  EXPECT_THAT(written([&](std::ostream& out) { graph::write(graph, graph::Language::dot, out); }),
              HasSubstr(R"(  "a\"]; evil";)"));
  EXPECT_THAT(written([&](std::ostream& out) { graph::write(graph, graph::Language::mermaid, out); }),
              HasSubstr("n0[\"a#34;#93;#59; evil\"]"));
}

TEST(Csv, QuotesCellsAndNamesPageAndLine) {
  ir::Api api = tests::fleet();
  api.resources.back().properties[0].description = "a, \"b\"";
  for (const csv::Table& table : csv::tables()) {
    const std::string text = written([&](std::ostream& out) { table.write(api, out); });
    EXPECT_THAT(text, HasSubstr(",page,line\n")) << table.name;
    if (table.name != "properties") continue;
    EXPECT_THAT(text, HasSubstr("ship,name,string,false,false,,,,,\"a, \"\"b\"\"\",ship_ref.md,8\n"));
  }
}

TEST(Exports, AreTheSameBytesForTheSameInput) {
  const auto both = [](auto write) { return written(write) == written(write); };
  EXPECT_TRUE(both([](std::ostream& out) { openapi::write(spec(), {}, out); }));
  EXPECT_TRUE(both([](std::ostream& out) { json_schema::write(spec(), out); }));
  EXPECT_TRUE(both([](std::ostream& out) { graph::write(graph::whole(spec()), graph::Language::dot, out); }));
}

}  // namespace
}  // namespace ucwagen
