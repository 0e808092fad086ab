#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "reference.hpp"

/// Compares what pages say in different places.
namespace ucwagen::spec {
namespace {

std::set<std::string> members_of(const ir::Api& api, const std::string& name) {
  std::set<std::string> members;
  for (const auto& enumeration : api.enumerations) {
    if (enumeration.name != name) continue;
    for (const auto& member : enumeration.members) members.insert(member.name);
  }
  return members;
}

/// Calls visit(where, type) for every property and parameter.
void each_type(const ir::Api& api, const auto& visit) {
  for (const auto& resource : api.resources) {
    for (const auto& property : resource.properties)
      visit(resource.name + '.' + property.name, property.type);
    for (const auto& operation : resource.operations) {
      for (const auto* parameters : {&operation.query_parameters, &operation.body_parameters}) {
        for (const auto& parameter : *parameters)
          visit(resource.name + '.' + operation.method + '.' + parameter.name, parameter.type);
      }
    }
  }
}

void expect_defaults_that_exist(const ir::Api& api) {
  int checked = 0;
  each_type(api, [&](const std::string& where, const ir::Type& type) {
    if (type.kind != ir::TypeKind::enumeration || !type.default_value) return;
    ++checked;
    EXPECT_TRUE(members_of(api, type.enumeration).contains(*type.default_value))
        << where << " defaults to " << *type.default_value << ", which " << type.enumeration << " lacks";
  });
  EXPECT_GT(checked, 5);
}

TEST(SpecDefaults, AreMembersOfTheirEnumeration) { expect_defaults_that_exist(read(own).api); }

TEST(SpecDefaults, AreMembersInTheCorrectedPublishedPagesToo) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  expect_defaults_that_exist(corrected("edition-2025"));
}

/// The inputs in the body of a sample's request: members, and links with `data:` URIs.
std::set<std::string> inputs_of(const ir::Message& request) {
  std::set<std::string> names;
  const auto body = nlohmann::json::parse(request.body.value_or(""), nullptr, false);
  if (!body.is_object()) return names;
  for (const auto& [name, value] : body.items()) names.insert(name);
  const auto links = body.find("_links");
  if (links == body.end()) return names;
  for (const auto& [name, value] : links->items()) names.insert(name);
  return names;
}

/// Members that every resource has, and the token of PUT, whose name the server makes.
bool is_reserved(const std::string& name) {
  static const std::set<std::string> reserved{"rel", "etag", "self", "_links", "_embedded"};
  const bool is_token = std::count(name.begin(), name.end(), '-') == 4;
  return reserved.contains(name) || is_token;
}

std::set<std::string> rows_of(const ir::Operation& operation) {
  std::set<std::string> rows;
  for (const auto* parameters : {&operation.query_parameters, &operation.body_parameters}) {
    for (const auto& parameter : *parameters) rows.insert(parameter.name);
  }
  return rows;
}

void expect_rows_for_inputs(const ir::Api& samples, const ir::Api& tables) {
  for (const auto& resource : samples.resources) {
    const auto* own_page = ir::find_resource(tables, resource.name);
    ASSERT_NE(own_page, nullptr) << resource.name;
    for (const auto& operation : resource.operations) {
      const auto same = [&](const auto& other) { return other.method == operation.method; };
      const auto found = std::find_if(own_page->operations.begin(), own_page->operations.end(), same);
      if (found == own_page->operations.end()) continue;
      const auto rows = rows_of(*found);
      for (const auto& example : operation.examples) {
        if (!example.request || example.media != ir::Media::json) continue;
        for (const auto& name : inputs_of(*example.request))
          EXPECT_TRUE(is_reserved(name) || rows.contains(name))
              << resource.name << '.' << operation.method << " sends '" << name << "', which has no row";
      }
    }
  }
}

TEST(SpecInputs, HaveARowWhereASampleSendsThem) {
  const auto api = read(own).api;
  expect_rows_for_inputs(api, api);
}

TEST(SpecInputs, HaveARowWhereAPublishedSampleSendsThem) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  expect_rows_for_inputs(read(published / "edition-2025").api, read(own).api);
}

}  // namespace
}  // namespace ucwagen::spec
