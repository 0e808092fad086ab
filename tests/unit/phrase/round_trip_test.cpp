#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include "generator/frontend/phrase/phrase.hpp"

namespace ucwagen::phrase {
namespace {

class Phrases {
 public:
  explicit Phrases(unsigned seed) : random_(seed) {}

  Stated type() {
    Stated type;
    type.base = static_cast<Base>(pick(9));
    type.array = pick(3) == 0;
    type.nullable = pick(3) == 0;
    if (type.base == Base::enumeration) {
      type.enumeration = "E" + name();
      for (int n = pick(6); n >= 0; --n) type.values.push_back("V" + name());
    }
    return type;
  }

  std::string prose() {
    static const std::vector<std::string> pieces{
        "The boat",
        " sails.",
        "Its name (Name): Ann, Bea, or Cy.",
        "The maximum length is 9 characters.",
        " is 12 m long",
        "(Old) ",
        "or, ",
        "\"quoted\"",
        " of String or",
        "Nullable not",
        "é",
        "...",
    };
    std::string text;
    for (int n = pick(5); n > 0; --n)
      text += pieces[static_cast<std::size_t>(pick(static_cast<int>(pieces.size())))];
    return text + "Done.";
  }

  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }

 private:
  std::string name() {
    std::string text = "a";
    for (int n = pick(8); n > 0; --n) text += "abcXYZ019"[pick(9)];
    return text;
  }

  std::mt19937 random_;
};

TEST(APrintedType, ParsesToTheSameType) {
  Phrases phrases(1);
  for (int round = 0; round < 20000; ++round) {
    const Stated type = phrases.type();
    const std::string text = print(type);
    EXPECT_EQ(parse_type(text), type) << text;
  }
}

TEST(APrintedType, IsFoundBehindAnyProseGluedOrNot) {
  Phrases phrases(2);
  for (int round = 0; round < 20000; ++round) {
    const Stated type = phrases.type();
    const std::string prose = phrases.prose(), cell = prose + (phrases.pick(2) == 0 ? " " : "") + print(type);
    const Phrase phrase = parse(cell);
    EXPECT_EQ(phrase.type, type) << cell;
    EXPECT_EQ(phrase.prose, prose) << cell;
    EXPECT_EQ(phrase.limits, parse_limits(prose)) << cell;
  }
}

TEST(AnyBytes, AreReadWithoutHarm) {
  std::mt19937 random(3);
  const std::string alphabet =
      "()\",. \t\xff\xc3"
      "aN9String or Nullable Array of maximum length is defaults to";
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (unsigned n = random() % 60; n > 0; --n) text += alphabet[random() % alphabet.size()];
    const Phrase phrase = parse(text);
    EXPECT_LE(phrase.prose.size(), text.size());
  }
}

/// The cells of every table row of a reference with links flattened, without the first cell, which is a name.
std::vector<std::string> cells_of(const std::filesystem::path& folder) {
  std::vector<std::string> cells;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (line.empty() || line.front() != '|') continue;
      std::string cell;
      for (std::size_t at = std::min(line.find('|', 1), line.size() - 1) + 1; at < line.size(); ++at) {
        if (line[at] == '[') continue;
        if (line[at] == ']' && at + 1 < line.size() && line[at + 1] == '(') {
          at = std::min(line.find(')', at), line.size() - 1);
        } else if (line[at] == '|') {
          cells.push_back(cell);
          cell.clear();
        } else {
          cell += line[at];
        }
      }
    }
  }
  return cells;
}

/// A folder of pages, and how many of their cells have a type at least: alone, or after prose.
struct Folder {
  std::string path;
  int least;
};

void PrintTo(const Folder& folder, std::ostream* out) { *out << folder.path; }

class EveryCell : public testing::TestWithParam<Folder> {};

TEST_P(EveryCell, KeepsItsTypeWhenPrintedAndParsedAgain) {
  const std::filesystem::path folder = std::filesystem::path(UCWAGEN_SOURCE_DIR) / GetParam().path;
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
  int types = 0;
  for (const std::string& cell : cells_of(folder)) {
    const Phrase phrase = parse(cell);
    EXPECT_FALSE(phrase.malformed) << cell;
    if (!phrase.type) continue;
    ++types;
    EXPECT_EQ(parse_type(print(*phrase.type)), phrase.type) << cell;
    if (phrase.prose.empty()) continue;
    const Phrase again = parse(phrase.prose + " " + print(*phrase.type));
    EXPECT_EQ(again.type, phrase.type) << cell;
    EXPECT_EQ(again.prose, phrase.prose) << cell;
    EXPECT_EQ(again.limits, phrase.limits) << cell;
  }
  EXPECT_GE(types, GetParam().least);
}

INSTANTIATE_TEST_SUITE_P(Of, EveryCell,
                         testing::Values(Folder{"spec", 600}, Folder{"../shared/reference/edition-2025", 281},
                                         Folder{"../shared/reference/edition-2016", 0}),
                         [](const auto& folder) {
                           std::string name = std::filesystem::path(folder.param.path).filename();
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace ucwagen::phrase
