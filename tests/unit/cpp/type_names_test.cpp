#include "generator/backend/cpp/type_names.hpp"

#include <gtest/gtest.h>

#include <regex>

#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::cpp {
namespace {

TEST(Catalogue, KeepsClearOfTheRuntimesTypes) {
  // No page may have the name of a type that a runtime header declares in the namespace.
  const std::regex declaration(
      "(?:^|\n)(?:struct|class|enum class|using) (?:UCWA_EXPORT )?([A-Z]\\w*)\\b(?! *;)");
  std::size_t seen = 0;
  for (const auto& [name, text] : own_templates()) {
    if (!name.starts_with("runtime/include/")) continue;
    for (std::sregex_iterator at(text.begin(), text.end(), declaration), end; at != end; ++at) {
      const std::string type = (*at)[1];
      const std::string before = text.substr(0, static_cast<std::size_t>(at->position()));
      const auto opened =
          std::count(before.begin(), before.end(), '{') - std::count(before.begin(), before.end(), '}');
      const auto last = [&](const char* words) { return static_cast<std::ptrdiff_t>(before.rfind(words)); };
      const bool in_detail = last("namespace ucwa::detail {") > last("}  // namespace ucwa::detail");
      if (in_detail || opened != 1) continue;  // or in a nested namespace, or in a class
      ir::Api api;
      api.resources = {resource(type)};
      EXPECT_NE(Catalogue(api).resource(type).type.str(), type) << name;
      ++seen;
    }
  }
  EXPECT_GT(seen, 20U);
}

}  // namespace
}  // namespace ucwagen::cpp
