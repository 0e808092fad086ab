#include "generator/diff/surface.hpp"

#include <set>
#include <string_view>

namespace ucwagen::diff {
namespace {

template <typename Items>
std::set<std::string_view> texts_of(const Items& items) {
  std::set<std::string_view> texts;
  for (const auto& item : items) texts.insert(item.text);
  return texts;
}

}  // namespace

Losses losses(const Surface& before, const Surface& after) {
  const auto old_texts = texts_of(before.declarations), new_texts = texts_of(after.declarations);
  const auto old_demands = texts_of(before.demands);
  Losses lost;
  for (const Surface::Declaration& declaration : before.declarations) {
    if (!new_texts.contains(declaration.text)) lost[declaration.path].push_back(declaration.text);
  }
  for (const Surface::Demand& demand : after.demands) {
    if (!old_demands.contains(demand.text) && old_texts.contains(demand.of))
      lost[demand.path].push_back(demand.text);
  }
  return lost;
}

}  // namespace ucwagen::diff
