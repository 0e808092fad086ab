// The project names things by the terms of the field. tests/system/spec looks at the pages, this at sources and
// documentation.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "tests/unit/layout/sources.hpp"

namespace ucwagen {
namespace {

using namespace tests;
using testing::IsEmpty;

constexpr std::array<std::string_view, 7> metaphors{"twin",     "witness", "testimon", "judge",
                                                    "workshop", "weapon",  " rival"};
constexpr std::array folders{"cmake",   "docs",      "examples",  "generator",
                             "runtime", "packaging", "templates", "tests"};

/// Test data is as hostile users write it, and two tests list the words themselves.
bool is_exempt(const fs::path& path) {
  const std::string name = path.lexically_relative(root).generic_string();
  return name == "tests/data" || name == "tests/unit/layout/words_test.cpp" ||
         name == "tests/system/spec/prose_test.cpp";
}

TEST(Words, AreThoseOfTheField) {
  std::vector<std::string> found;
  std::size_t files = 0;
  for (const char* folder : folders) {
    for (auto at = fs::recursive_directory_iterator(root / folder); at != fs::end(at); ++at) {
      if (is_exempt(at->path())) {
        at.disable_recursion_pending();
        continue;
      }
      if (!at->is_regular_file()) continue;
      ++files;
      std::string text = read_text(at->path());
      std::ranges::transform(text, text.begin(),
                             [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
      for (const std::string_view word : metaphors) {
        if (text.find(word) != std::string::npos)
          found.push_back(at->path().lexically_relative(root).generic_string() + ": " + std::string(word));
      }
    }
  }
  EXPECT_GT(files, 500U);
  EXPECT_THAT(found, IsEmpty());
}

}  // namespace
}  // namespace ucwagen
