#include <algorithm>
#include <set>

#include "generator/backend/site/site_reference.hpp"

namespace ucwagen::site {
namespace {

// Three columns: what links here, the resource, what it links to.
constexpr std::size_t most = 16;
constexpr int line_height = 22, width = 800, gap = 56, left_end = 226, middle_start = left_end + gap,
              middle_end = 496, right_start = middle_end + gap;
constexpr std::size_t longest_name = 29;

std::string shortened(const std::string& name) {
  if (name.size() <= longest_name) return name;
  std::size_t end = longest_name - 1;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return name.substr(0, end) + "…";
}

using Names = std::set<std::string>;

const Names& ends(const std::map<std::string, Names>& arrows, const std::string& name) {
  static const Names none;
  const auto found = arrows.find(name);
  return found == arrows.end() ? none : found->second;
}

/// The nodes of one column in the middle of the height, and how many there are too many.
void set_column(View& view, FieldName key, FieldName more_key, const Names& names, int height,
                const Reference& reference) {
  const std::size_t count = std::min(names.size(), most);
  const std::size_t more = names.size() - count;
  int y = (height - static_cast<int>(count + (more > 0 ? 1 : 0)) * line_height) / 2 + line_height / 2;
  View::List nodes;
  for (const std::string& name : names) {
    if (nodes.size() == count) break;
    View& node = nodes.emplace_back();
    set_link(node, shortened(name), reference.addresses.resource(name));
    node.set("y", Number::of(y)).set("baseline", Number::of(y + 4));
    y += line_height;
  }
  view.set(key, std::move(nodes));
  View rest;
  rest.set("count", Number::of(static_cast<std::int64_t>(more))).set("baseline", Number::of(y + 4));
  if (more > 0) {
    view.set(more_key, std::move(rest));
  } else {
    view.set(more_key, false);
  }
}

}  // namespace

View neighbourhood(const std::string& name, const Reference& reference) {
  const Names &incoming = ends(reference.incoming, name), &outgoing = ends(reference.outgoing, name);
  const auto lines = [](const Names& names) {
    return static_cast<int>(std::min(names.size(), most) + (names.size() > most ? 1 : 0));
  };
  const int height = std::max({1, lines(incoming), lines(outgoing)}) * line_height + 12;
  View view;
  view.set("width", Number::of(width)).set("height", Number::of(height));
  view.set("left_end", Number::of(left_end))
      .set("right_start", Number::of(right_start))
      .set("gap", Number::of(gap));
  view.set("middle_start", Number::of(middle_start)).set("middle_end", Number::of(middle_end));
  view.set("middle_width", Number::of(middle_end - middle_start));
  view.set("centre", Number::of((middle_start + middle_end) / 2)).set("middle", Number::of(height / 2));
  view.set("box", Number::of(height / 2 - line_height / 2 - 2))
      .set("box_height", Number::of(line_height + 4));
  view.set("baseline", Number::of(height / 2 + 4)).set("itself", HtmlText::line(shortened(name)));
  view.set("alone", incoming.empty() && outgoing.empty());
  set_column(view, "incoming", "more_incoming", incoming, height, reference);
  set_column(view, "outgoing", "more_outgoing", outgoing, height, reference);
  return view;
}

}  // namespace ucwagen::site
