#include "generator/backend/cpp/template_directive.hpp"

namespace ucwagen::cpp {
namespace {

constexpr std::string_view directive_close = " }}";
}  // namespace

Directive directive_of(const std::string& source) {
  std::string_view line = without(std::string_view(source).substr(0, source.find('\n')), directive_open);
  const std::size_t close = line.find(directive_close);
  if (close == std::string_view::npos) return {};
  const bool alone = close + directive_close.size() == line.size();
  line = line.substr(0, close);
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return {};
  const std::string_view head = line.substr(0, colon);
  Directive directive{Each::partial, {}, std::string(line.substr(colon + 2)), 0};
  directive.path_column = head_column + static_cast<int>(colon) + 2;
  // Other comments may have a colon, too.
  if (head.starts_with("each ") || head.starts_with("once")) directive.each = Each::unknown;
  if (!alone) return directive;
  if (head == "once") directive.each = Each::once;
  if (head == "each resource") directive.each = Each::resource;
  if (head == "each enumeration") directive.each = Each::enumeration;
  if (head == "each error set") directive.each = Each::error_set;
  if (head == "each family") directive.each = Each::family;
  if (head == "each shard") directive.each = Each::shard;
  if (const std::string_view flag = without(head, "once if "); !flag.empty()) {
    directive.each = Each::once;
    directive.condition = flag;
  }
  return directive;
}

std::string_view without(std::string_view text, std::string_view head) {
  return text.starts_with(head) ? text.substr(head.size()) : std::string_view();
}

}  // namespace ucwagen::cpp
