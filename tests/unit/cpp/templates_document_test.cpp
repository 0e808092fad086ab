#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "generator/backend/cpp/type_names.hpp"
#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::cpp {
namespace {

void collect(const nlohmann::json& value, std::set<std::string>& names) {
  if (value.is_array()) {
    for (const auto& item : value) collect(item, names);
  } else if (value.is_object()) {
    for (const auto& [name, inner] : value.items()) {
      names.insert(name);
      collect(inner, names);
    }
  }
}

/// Every name that some template can ask for.
std::set<std::string> names_of_views() {
  ir::Api api = small_api();
  // Adds what small_api lacks: a type whose name is a macro elsewhere, and a value of its row.
  api.resources.insert(api.resources.end(), {resource("sendMessage")});
  add_family(api);
  std::sort(api.resources.begin(), api.resources.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  std::set<std::string> names;
  for (const ir::Resource& each : api.resources)
    collect(nlohmann::json::parse(view_json(api, each.name)), names);
  for (const char* name : {"CallState", ""}) collect(nlohmann::json::parse(view_json(api, name)), names);
  const Catalogue catalogue(api);
  const ViewOptions options{Namespace::of("ucwa"), true};
  collect(nlohmann::json::parse(
              shard_view(1, {resource_view(catalogue, api.resources[0], options)}, options).to_json()),
          names);
  for (const ErrorSet* set : catalogue.error_sets().all())
    collect(nlohmann::json::parse(error_set_view(*set, options).to_json()), names);
  for (const Family& family : catalogue.families())
    collect(nlohmann::json::parse(family_view(catalogue, family, options).to_json()), names);
  // Names that only occur in lists of files of a tree.
  for (const char* name : {"path", "source"}) names.insert(name);
  return names;
}

/// The names in the first columns of the tables.
std::set<std::string> names_of_document() {
  const std::string text = slurp(std::filesystem::path(UCWAGEN_SOURCE_DIR) / "docs/templates.md");
  const std::regex row("\n\\| ((?:`\\w+`(?:, )?)+) \\|"), name("`(\\w+)`");
  std::set<std::string> names;
  for (std::sregex_iterator at(text.begin(), text.end(), row), end; at != end; ++at) {
    const std::string cell = (*at)[1];
    for (std::sregex_iterator word(cell.begin(), cell.end(), name); word != end; ++word)
      names.insert((*word)[1]);
  }
  return names;
}

TEST(TemplatesDocument, DescribesEveryNameOfTheViews) {
  const std::set<std::string> documented = names_of_document();
  for (const std::string& name : names_of_views()) EXPECT_TRUE(documented.contains(name)) << name;
}

TEST(TemplatesDocument, DescribesNoNameThatThereIsNot) {
  const std::set<std::string> real = names_of_views();
  for (const std::string& name : names_of_document()) EXPECT_TRUE(real.contains(name)) << name;
}

TEST(TemplatesDocument, EveryFirstLineOfItsTableGivesFiles) {
  const std::string text = slurp(std::filesystem::path(UCWAGEN_SOURCE_DIR) / "docs/templates.md");
  const std::regex row("\n\\| `(\\{\\{! ((?:each|once)(?: if| [a-z ]+)?).*: .* \\}\\})` \\|");
  std::set<std::string> kinds;
  for (std::sregex_iterator at(text.begin(), text.end(), row), end; at != end; ++at) {
    Options options;
    options.export_macro = "MINE";
    Diagnostics diagnostics;
    ir::Api api = small_api();
    add_family(api);
    const Files without = emit(api, {}, options, diagnostics);
    const Files with = emit(api, {{"x.mustache", (*at)[1].str() + "\n"}}, options, diagnostics);
    EXPECT_TRUE(diagnostics.empty()) << (*at)[0] << diagnostics[0].message;
    EXPECT_GT(with.size(), without.size()) << (*at)[0];
    kinds.insert((*at)[2]);
  }
  EXPECT_EQ(kinds, (std::set<std::string>{"each enumeration", "each error set", "each family",
                                          "each resource", "each shard", "once", "once if"}));
}

}  // namespace
}  // namespace ucwagen::cpp
