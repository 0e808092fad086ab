#include "tests/system/mutation/mutate.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::mutation {
namespace {

using Lines = std::vector<std::string>;

constexpr std::array<std::string_view, 15> intruders = {
    "```",
    "~~~~",
    "|",
    "|:-----|:-----|",
    "| a | b | c | d |",
    "    ",
    "> ",
    "- ",
    "#### JSON Request",
    "<a name=\"",
    "<!--",
    "-->",
    "---",
    "|[a]|",
    "[a]: b.md",
};

void delete_lines(Lines& lines, Random& random) {
  const std::size_t first = random.below(lines.size());
  const std::size_t count = std::min(1 + random.below(5), lines.size() - first);
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(first);
  lines.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
}

void double_line(Lines& lines, Random& random) {
  const std::size_t at = random.below(lines.size());
  const std::string line = lines[at];
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), line);
}

void swap_lines(Lines& lines, Random& random) {
  std::swap(lines[random.below(lines.size())], lines[random.below(lines.size())]);
}

void cut_line(Lines& lines, Random& random) {
  std::string& line = lines[random.below(lines.size())];
  line.resize(random.below(line.size() + 1));
}

void cut_page(Lines& lines, Random& random) { lines.resize(1 + random.below(lines.size())); }

void flip_byte(Lines& lines, Random& random) {
  std::string& line = lines[random.below(lines.size())];
  if (line.empty()) return;
  char& byte = line[random.below(line.size())];
  byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << random.below(8)));
}

void intrude(Lines& lines, Random& random) {
  const std::string_view text = intruders[random.below(intruders.size())];
  const std::size_t at = random.below(lines.size());
  if (random.below(2) == 0) {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), std::string(text));
  } else {
    lines[at].insert(random.below(lines[at].size() + 1), text);
  }
}

constexpr std::array mutations = {delete_lines, double_line, swap_lines, cut_line,
                                  cut_page,     flip_byte,   intrude,    intrude};

}  // namespace

std::string mutate(const std::string& page, Random& random) {
  Lines lines;
  for (const std::string_view line : split_lines(page)) lines.emplace_back(line);
  for (std::size_t times = 1 + random.below(4); times > 0; --times) {
    if (lines.empty()) break;
    mutations.at(random.below(mutations.size()))(lines, random);
  }
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace ucwagen::mutation
