// What hostile inputs cost, in steps of the program and not in seconds: with eight times the input a stage may take a
// little more than eight times the steps, and not sixty-four.
#include <gtest/gtest.h>

#include <string>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/base/render.hpp"
#include "generator/check/check.hpp"
#include "generator/command/template_sources.hpp"
#include "generator/frontend/resolve/resolve.hpp"

namespace {

long steps = 0;

}  // namespace

/// The compiler calls this at every step of the sources that are counted.
extern "C" void __sanitizer_cov_trace_pc() { ++steps; }

namespace ucwagen {
namespace {

constexpr double eight_times = 12.2;  // 8 to the power of 1.2

/// One kind of input: n times the same fault.
using Kind = std::vector<base::File> (*)(int n);

std::string times(int n, auto part) {
  std::string text;
  for (int i = 0; i < n; ++i) text += part(std::to_string(i));
  return text;
}

std::vector<base::File> boat(const std::string& properties, const std::string& links = "None\n",
                             const std::string& operations = "None\n") {
  return {{"boat_ref.md", "# boat\n\nA thing.\n\n### Properties\n\n" + properties + "\n### Links\n\n" +
                              links + "\n## Operations\n\n" + operations}};
}

/// What `check` does with pages.
void check_pages(const std::vector<base::File>& files) {
  Diagnostics diagnostics;
  std::vector<page::Page> pages;
  for (const base::File& file : files) pages.push_back(page::read(file, diagnostics));
  auto resolved = resolve::resolve(pages, "growth", {});
  for (Diagnostic& one : resolved.diagnostics) diagnostics.push_back(std::move(one));
  check::run({files, pages, resolved.joined ? *resolved.joined : pages, resolved.api, resolved.samples},
             diagnostics);
  const base::Lines lines(files);
  (void)base::render_text(base::settle(std::move(diagnostics), {}, lines), lines, false);
}

/// What `generate` does with them beside that.
void generate(const std::vector<base::File>& files) {
  Diagnostics diagnostics;
  std::vector<page::Page> pages;
  for (const base::File& file : files) pages.push_back(page::read(file, diagnostics));
  const auto api = resolve::resolve(pages, "growth", {}).api;
  diagnostics.clear();
  (void)cpp::emit(api, command::load_templates("").sources, {}, diagnostics);
  EXPECT_TRUE(diagnostics.empty());
}

double growth(Kind kind, void (*work)(const std::vector<base::File>&)) {
  const auto count = [&](int n) {
    const auto files = kind(n);
    const long before = steps;
    work(files);
    return static_cast<double>(steps - before);
  };
  const double small = count(200);
  EXPECT_GT(small, 1000) << "nothing was counted";
  return count(1600) / small;
}

std::vector<base::File> broken_links_on_one_line(int n) {
  return boat(times(n, [](const std::string& i) { return "[a" + i + "](x" + i + "_ref.md) "; }) +
              "\n\nNone\n");
}

std::vector<base::File> links_of_the_oldest_pages(int n) {
  return boat(times(n, [](const std::string& i) { return "[a" + i + " (UCWA)](boat_ref.md) "; }) +
              "\n\nNone\n");
}

std::vector<base::File> sample_keys_on_one_line(int n) {
  return boat(
      "None\n", "None\n",
      "### GET\n\nReads.\n\n#### Request body\n\nNone\n\n#### Response body\n\nThe response is it.\n\n"
      "#### Synchronous errors\n\nNone\n\n#### Examples\n\n##### JSON Response\n\n```\nHTTP/1.1 200 OK\n"
      "Content-Type: application/json\n\n{ \"rel\": \"boat\"" +
          times(n, [](const std::string& i) { return ", \"k" + i + "\": 1"; }) + " }\n```\n");
}

std::vector<base::File> properties_of_one_name(int n) {
  return boat("|Name|Description|\n|:--|:--|\n" +
              times(n, [](const std::string&) { return "|rig|How it sails. String|\n"; }));
}

std::vector<base::File> errors_of_one_operation(int n) {
  return boat("None\n", "None\n",
              "### GET\n\nReads.\n\n#### Request body\n\nNone\n\n#### Response body\n\nNone\n\n#### "
              "Synchronous errors"
              "\n\n|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n" +
                  times(n, [](const std::string& i) { return "|Conflict|409|Sub" + i + "|Why.|\n"; }));
}

/// A page for each i, with a link; `name` and `rel` are made of i.
std::vector<base::File> pages_with_a_link(int n, const std::string& tail, const std::string& rel) {
  std::vector<base::File> files;
  for (int i = 100'000; i < 100'000 + n; ++i) {
    const std::string name = "r" + std::to_string(i) + tail;
    files.push_back(
        {name + "_ref.md", "# " + name +
                               "\n\nA thing.\n\n### Properties\n\nNone\n\n### Links\n\n|Link|Description|\n"
                               "|:--|:--|\n|" +
                               rel + std::to_string(i) + "|Next.|\n\n## Operations\n\nNone\n"});
  }
  return files;
}

std::vector<base::File> pages_with_an_untyped_property(int n) {
  std::vector<base::File> files = pages_with_a_link(n, "", "q");
  const std::string none = "### Properties\n\nNone\n";
  for (base::File& file : files)
    file.text.replace(file.text.find(none), none.size(),
                      "### Properties\n\n|Name|Description|\n|:--|:--|\n|rig|How it sails.|\n");
  return files;
}

/// Two pages of one family with n properties each, none of which has a type.
std::vector<base::File> untyped_properties_of_a_family(int n) {
  const std::string rows = "|Name|Description|\n|:--|:--|\n" +
                           times(n, [](const std::string& i) { return "|rig" + i + "|How it sails.|\n"; });
  std::vector<base::File> files = boat(rows), others = boat(rows);
  others.front().name = "rowingBoat_ref.md";
  others.front().text.replace(0, 6, "# rowingBoat");
  files.push_back(others.front());
  return files;
}

std::vector<base::File> links_to_pages_that_are_missing(int n) { return pages_with_a_link(n, "", "q"); }

std::vector<base::File> one_family(int n) { return pages_with_a_link(n, "Invitation", "r"); }

TEST(Growth, OfBrokenLinksOnOneLineIsLinear) {
  EXPECT_LT(growth(broken_links_on_one_line, check_pages), eight_times);
}

TEST(Growth, OfLinksThatEndAsInTheOldestPagesIsLinear) {
  EXPECT_LT(growth(links_of_the_oldest_pages, check_pages), eight_times);
}

TEST(Growth, OfSampleKeysOnOneLineIsLinear) {
  EXPECT_LT(growth(sample_keys_on_one_line, check_pages), eight_times);
}

TEST(Growth, OfPropertiesOfOneNameIsLinear) {
  EXPECT_LT(growth(properties_of_one_name, check_pages), eight_times);
  EXPECT_LT(growth(properties_of_one_name, generate), eight_times);
}

TEST(Growth, OfUntypedPropertiesIsLinear) {
  EXPECT_LT(growth(pages_with_an_untyped_property, check_pages), eight_times);
  EXPECT_LT(growth(untyped_properties_of_a_family, check_pages), eight_times);
}

TEST(Growth, OfErrorsOfOneOperationIsLinear) {
  EXPECT_LT(growth(errors_of_one_operation, generate), eight_times);
}

TEST(Growth, OfLinksToMissingPagesIsLinear) {
  EXPECT_LT(growth(links_to_pages_that_are_missing, check_pages), eight_times);
}

std::vector<base::File> events_of_missing_pages(int n) {
  std::vector<base::File> files = pages_with_a_link(n, "", "r");
  for (base::File& file : files)
    file.text.insert(file.text.find("## Operations"),
                     "### Events\n\n#### added\n\n|Resource|Priority|Sender|Reason|\n|:--|:--|:--|:--|\n|q" +
                         file.name.substr(0, 7) + "|High|s|Why.|\n\n");
  return files;
}

/// All have the same members, as the pages of a family have.
std::vector<base::File> pages_with_the_same_members(int n) {
  std::vector<base::File> files = pages_with_a_link(n, "", "r");
  for (base::File& file : files) {
    const auto link = file.text.find("|r1") + 1;
    file.text.replace(link, 7, "r100000");
  }
  return files;
}

/// As many samples as properties.
std::vector<base::File> samples_of_one_operation(int n) {
  std::string text = sample_keys_on_one_line(1).front().text;
  text +=
      times(n, [](const std::string&) { return "\n```\nHTTP/1.1 200 OK\n\n{ \"rel\": \"boat\" }\n```\n"; });
  const std::string rows = times(n, [](const std::string& i) { return "|a" + i + "|The a. String|\n"; });
  text.replace(text.find("None"), 4, "|Name|Description|\n|:--|:--|\n" + rows);
  return {{"boat_ref.md", text}};
}

TEST(Growth, OfAFamilyOfPagesIsLinear) {
  EXPECT_LT(growth(one_family, check_pages), eight_times);
  EXPECT_LT(growth(pages_with_the_same_members, generate), eight_times);
}

TEST(Growth, OfEventsOfMissingPagesIsLinear) {
  EXPECT_LT(growth(events_of_missing_pages, check_pages), eight_times);
}

TEST(Growth, OfSamplesAndRowsOfOnePageIsLinear) {
  EXPECT_LT(growth(samples_of_one_operation, check_pages), eight_times);
}

/// The lines of a page that fingerprints are made of are hashed once for a rule, and not once for a finding.
TEST(Growth, OfFingerprintsIsLinear) {
  const auto settle = [](int n) {
    const std::vector<base::File> files{{"boat_ref.md", std::string(static_cast<std::size_t>(n) * 20, 'x')}};
    Diagnostics diagnostics;
    for (int i = 0; i < n; ++i) {
      const std::string name = std::to_string(i);
      report(diagnostics, Rule::broken_link, {"boat_ref.md", 1, i + 1}, "the link leads to '" + name + "'");
    }
    const long before = steps;
    const base::Lines lines(files);
    const auto found = base::settle(std::move(diagnostics), {}, lines);
    EXPECT_EQ(found.size(), static_cast<std::size_t>(n));
    return static_cast<double>(steps - before);
  };
  EXPECT_LT(settle(1600) / settle(200), eight_times);
}

}  // namespace
}  // namespace ucwagen
