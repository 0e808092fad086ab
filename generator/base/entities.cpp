#include "generator/base/entities.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ucwagen {

std::string encode_entities(std::string_view text) {
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': encoded += "&amp;"; break;
      case '<': encoded += "&lt;"; break;
      case '>': encoded += "&gt;"; break;
      case '"': encoded += "&quot;"; break;
      default: encoded += c;
    }
  }
  return encoded;
}

std::string decode_entities(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 6> entities{
      {{"&quot;", '"'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&apos;", '\''}, {"&#39;", '\''}}};
  std::string decoded;
  decoded.reserve(text.size());
  for (;;) {
    const std::size_t mark = std::min(text.find('&'), text.size());
    decoded += text.substr(0, mark);
    text.remove_prefix(mark);
    if (text.empty()) return decoded;
    const auto* const entity =
        std::ranges::find_if(entities, [&](const auto& each) { return text.starts_with(each.first); });
    decoded += entity == entities.end() ? '&' : entity->second;
    text.remove_prefix(entity == entities.end() ? 1 : entity->first.size());
  }
}

}  // namespace ucwagen
