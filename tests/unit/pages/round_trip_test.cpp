#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"

namespace ucwagen::pages {
namespace {

const std::filesystem::path root = UCWAGEN_SOURCE_DIR;

ir::Api resolved(const std::vector<base::File>& files) {
  Diagnostics diagnostics;
  std::vector<page::Page> all;
  for (const auto& file : files) all.push_back(page::read(file, diagnostics));
  return resolve::resolve(all, "", {}).api;
}

std::vector<base::File> printed(const ir::Api& api) {
  std::vector<base::File> files;
  for (auto& page : pages(api)) files.push_back({page.file, page.text});
  return files;
}

/// Removes the evidence of a type, which a printed page does not have.
void forget(ir::Type& type) { type.evidence.clear(); }
void forget(ir::Source& source) { source = {}; }

void forget(std::optional<ir::Message>& message) {
  if (!message) return;
  message->source = {};
}

void forget(std::vector<ir::Parameter>& parameters) {
  for (auto& parameter : parameters) {
    forget(parameter.type);
    forget(parameter.source);
  }
}

void forget(ir::Operation& operation) {
  forget(operation.source);
  forget(operation.query_parameters);
  forget(operation.body_parameters);
  for (auto& error : operation.errors) forget(error.source);
  for (auto& example : operation.examples) {
    forget(example.request);
    forget(example.response);
  }
  operation.result.evidence.clear();
  for (auto& input : operation.inputs) {
    forget(input.type);
    for (auto& row : input.rows) forget(row);
  }
}

/// The resource without positions and evidence, which depend on the page that it was read from.
ir::Resource facts(ir::Resource resource) {
  forget(resource.source);
  resource.page = resource.name;
  for (auto& property : resource.properties) {
    forget(property.type);
    forget(property.source);
  }
  for (auto& link : resource.links) forget(link.source);
  for (auto& event : resource.events) {
    forget(event.source);
    forget(event.example);
    for (auto& error : event.async_errors) forget(error.source);
  }
  for (auto& operation : resource.operations) forget(operation);
  return resource;
}

ir::Enumeration facts(ir::Enumeration enumeration) {
  forget(enumeration.source);
  for (auto& member : enumeration.members) forget(member.source);
  return enumeration;
}

template <class Fact>
void expect_same_facts(const std::vector<Fact>& before, const std::vector<Fact>& after) {
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    const bool same = facts(before[i]) == facts(after[i]);
    EXPECT_TRUE(same) << before[i].name << " differs:\n"
                      << page(before[i]) << "\n--- read again ---\n"
                      << page(after[i]);
  }
}

/// For facts that no page of their own states: scopes, errors and members.
template <class Row>
void expect_same_rows(std::vector<Row> before, std::vector<Row> after) {
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    forget(before[i].source);
    forget(after[i].source);
    EXPECT_TRUE(before[i] == after[i]) << before[i].name << " differs";
  }
}

class RoundTrip : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    const auto folder = root / GetParam();
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
    original_ = resolved(base::read_input({folder.string()}).files);
    ASSERT_FALSE(original_.resources.empty());
    ASSERT_FALSE(original_.enumerations.empty());
  }

  ir::Api original_;
};

TEST_P(RoundTrip, ReadingPrintedPagesGivesTheSameFacts) {
  const ir::Api again = resolved(printed(original_));
  expect_same_facts(original_.resources, again.resources);
  expect_same_facts(original_.enumerations, again.enumerations);
  EXPECT_EQ(original_.aliases, again.aliases);
  expect_same_rows(original_.generic_errors, again.generic_errors);
  expect_same_rows(original_.status_errors, again.status_errors);
  expect_same_rows(original_.scopes, again.scopes);
  expect_same_rows(original_.error_codes, again.error_codes);
  expect_same_rows(original_.error_subcodes, again.error_subcodes);
}

TEST_P(RoundTrip, PrintingWhatWasReadGivesTheSameBytes) {
  const auto once = printed(original_);
  const auto twice = printed(resolved(once));
  ASSERT_EQ(once.size(), twice.size());
  for (std::size_t i = 0; i < once.size(); ++i) {
    EXPECT_EQ(once[i].name, twice[i].name);
    EXPECT_EQ(once[i].text, twice[i].text) << once[i].name;
  }
}

INSTANTIATE_TEST_SUITE_P(Editions, RoundTrip,
                         testing::Values("spec", "../shared/reference/edition-2025",
                                         "../shared/reference/edition-2016"));

}  // namespace
}  // namespace ucwagen::pages
