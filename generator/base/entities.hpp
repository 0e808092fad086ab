#pragma once

#include <string>
#include <string_view>

/// The entities that XML knows by itself.
namespace ucwagen {

/// '&', '<', '>' and '"' as entities: the text can stand in an element or in a quoted attribute.
[[nodiscard]] std::string encode_entities(std::string_view text);

/// "&lt;", "&gt;", "&amp;", "&quot;", "&apos;" and "&#39;" as what they stand for, once; others stay.
[[nodiscard]] std::string decode_entities(std::string_view text);

}  // namespace ucwagen
