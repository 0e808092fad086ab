#include "generator/diff/similarity.hpp"

#include <algorithm>
#include <set>

#include "generator/base/text.hpp"

namespace ucwagen::diff {
namespace {

using Words = std::set<std::string>;

constexpr std::size_t fewest_words = 4;

Words words_of(std::string_view text) {
  Words words;
  std::string word;
  for (const char c : text) {
    if (is_alphanumeric(c)) {
      word += lower_case(c);
    } else if (!word.empty()) {
      words.insert(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.insert(word);
  return words;
}

/// At least four fifths of all words are in both texts.
bool overlap(const Words& a, const Words& b) {
  const auto common = static_cast<std::size_t>(
      std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); }));
  return common * 5 >= (a.size() + b.size() - common) * 4;
}

Words members_of(const ir::Resource& resource) {
  Words names;
  for (const ir::Property& property : resource.properties) names.insert("property " + property.name);
  for (const ir::Link& link : resource.links) {
    if (link.rel != "self") names.insert("link " + link.rel);
  }
  for (const ir::Operation& operation : resource.operations) {
    names.insert(operation.method);
    for (const ir::Input& input : operation.inputs) names.insert(operation.method + " " + input.name);
  }
  return names;
}

}  // namespace

bool similar_prose(std::string_view a, std::string_view b) {
  const Words first = words_of(a), second = words_of(b);
  return std::min(first.size(), second.size()) >= fewest_words && overlap(first, second);
}

bool similar_members(const ir::Resource& a, const ir::Resource& b) {
  const Words first = members_of(a), second = members_of(b);
  // Dozens of resources have only a POST, so resources with few members are not compared by their share.
  if (first.size() < 3 || second.size() < 3) {
    return !first.empty() && first == second &&
           similar_prose(a.summary + ' ' + a.description, b.summary + ' ' + b.description);
  }
  return overlap(first, second);
}

std::string normal_prose(std::string_view text) {
  std::string out;
  bool blank = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

}  // namespace ucwagen::diff
