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

constexpr std::array<std::string_view, 6> metaphors{"twin",  "witness",  "testimon",
                                                    "judge", "workshop", "weapon"};
/// These are also parts of other words, such as "recommend".
constexpr std::array<std::string_view, 10> whole_words{"arm",     "arms",  "mend",   "mends", "mended",
                                                       "mending", "rival", "rivals", "wit",   "wits"};
constexpr std::array folders{"cmake",   "docs",      "examples",  "generator",
                             "runtime", "packaging", "templates", "tests"};

/// Test data is as hostile users write it, and two tests list the words themselves.
bool is_exempt(const fs::path& path) {
  const std::string name = path.lexically_relative(root).generic_string();
  return name == "tests/data" || name == "tests/unit/layout/words_test.cpp" ||
         name == "tests/system/spec/prose_test.cpp";
}

bool has_word(std::string_view text, std::string_view word) {
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
  };
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (!is_letter(at + word.size()) && (at == 0 || !is_letter(at - 1))) return true;
  }
  return false;
}

/// The metaphors in a text of small letters.
std::vector<std::string> metaphors_in(std::string_view text) {
  std::vector<std::string> found;
  for (const std::string_view word : metaphors) {
    if (text.find(word) != std::string_view::npos) found.emplace_back(word);
  }
  for (const std::string_view word : whole_words) {
    if (has_word(text, word)) found.emplace_back(word);
  }
  return found;
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
      for (const std::string& word : metaphors_in(text))
        found.push_back(at->path().lexically_relative(root).generic_string() + ": " + word);
    }
  }
  EXPECT_GT(files, 500U);
  EXPECT_THAT(found, IsEmpty());
}

}  // namespace
}  // namespace ucwagen
