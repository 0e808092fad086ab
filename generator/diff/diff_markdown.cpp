#include <array>
#include <map>
#include <string_view>

#include "generator/base/safe_text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/render_diff.hpp"

namespace ucwagen::diff {
namespace {

enum class Section { breaking, possibly, compatible, known };

struct Heading {
  Section section;
  std::string_view title, lead;
};

constexpr std::array<Heading, 4> headings = {{
    {Section::breaking, "Breaking changes", "Code or clients that rely on these have to change."},
    {Section::possibly, "Changes to look at", "These may matter to code or clients that rely on them."},
    {Section::compatible, "New, and compatible", "Everything that worked before still works."},
    {Section::known, "Changes of the documentation",
     "The API did not change; its reference says more or less than before."},
}};

Section section_of(const Change& change) {
  switch (worst(change.verdicts)) {
    case Verdict::breaking: return Section::breaking;
    case Verdict::possibly: return Section::possibly;
    default: return change.knowledge ? Section::known : Section::compatible;
  }
}

/// The resource, enumeration or list that a path begins with.
std::string owner(const Change& change) { return change.path.substr(0, change.path.find_first_of(".[")); }

std::string item(const Change& change) {
  std::string text = "- " + change.message;
  // Values of additions can be found in the pages, so only changed values are shown.
  if (!change.was.empty() && !change.is.empty()) text += ": " + values_text(change);
  const std::string method = change.path.find(".POST") != std::string::npos     ? "POST"
                             : change.path.find(".GET") != std::string::npos    ? "GET"
                             : change.path.find(".PUT") != std::string::npos    ? "PUT"
                             : change.path.find(".DELETE") != std::string::npos ? "DELETE"
                                                                                : "";
  if (!method.empty() && change.places.empty() && change.message.find(method) == std::string::npos)
    text += ", on " + quoted(method);
  if (const std::string places = places_text(change); !places.empty()) text += ": " + places;
  if (const std::string verdict = verdict_text(change.verdicts); !verdict.empty())
    text += " — *" + verdict + '*';
  return base::safe_text(text) + '\n';
}

std::string plural(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace

std::string render_markdown(const Changes& changes, const Labels& labels) {
  std::map<Section, std::map<std::string, std::string>> sections;
  std::map<Section, std::size_t> counts;
  for (const Change& change : changes) {
    const Section section = section_of(change);
    ++counts[section];
    sections[section][change.places.empty() ? owner(change) : ""] += item(change);
  }
  std::string out =
      "# Changes from " + base::safe_text(labels.before) + " to " + base::safe_text(labels.after) + "\n\n";
  if (changes.empty()) return out + "Nothing that concerns users has changed.\n";
  out += plural(changes.size(), "change") + ": " + std::to_string(counts[Section::breaking]) + " breaking, " +
         std::to_string(counts[Section::possibly]) + " to look at, " +
         std::to_string(counts[Section::compatible]) + " compatible, " +
         std::to_string(counts[Section::known]) + " of the documentation.\n";
  for (const Heading& heading : headings) {
    const auto found = sections.find(heading.section);
    if (found == sections.end()) continue;
    out += "\n## " + std::string(heading.title) + "\n\n" + std::string(heading.lead) + '\n';
    for (const auto& [name, items] : found->second) {
      out += name.empty() ? "\n### In many places\n\n" : "\n### " + base::safe_text(quoted(name)) + "\n\n";
      out += items;
    }
  }
  return out;
}

}  // namespace ucwagen::diff
