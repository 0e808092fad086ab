#include "generator/frontend/resolve/page_differences.hpp"

#include <utility>

namespace ucwagen::resolve {

namespace {

std::string shown(const std::string& text) { return text.empty() ? "nothing" : "'" + text + "'"; }

}  // namespace

void PageDifferences::add(const std::string& what, const Location& known, const Location& other,
                          const std::string& a, const std::string& b) {
  facts_.insert(what);
  notes_.push_back({other, "the " + what + " is " + shown(b) + " here"});
  notes_.push_back({known, "and " + shown(a) + " here, which is taken"});
}

/// The first few: they tell one such finding from another, in a baseline too.
std::string PageDifferences::names() const {
  constexpr std::size_t most = 5;
  std::string text;
  std::size_t count = 0;
  for (const std::string& fact : facts_) {
    if (count == most) break;
    text += (count++ == 0 ? "the " : ", the ") + fact;
  }
  return text + (facts_.size() > most ? " and " + std::to_string(facts_.size() - most) + " more" : "");
}

void PageDifferences::report_of(const page::Page& second, Diagnostics& diagnostics) && {
  if (facts_.empty()) return;
  report(diagnostics, Rule::contradictory_pages, {second.file, second.title_line, 0},
         "the two pages on '" + second.name + "' differ in " + names(),
         "correct one of the two pages, or remove the one that is out of date")
      .notes = std::move(notes_);
}

}  // namespace ucwagen::resolve
