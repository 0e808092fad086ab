#pragma once

#include <string>
#include <string_view>

/// The predefined entities of XML.
namespace ucwagen {

/// Writes '&', '<', '>' and '"' as entities, for text in an element or in a quoted attribute.
[[nodiscard]] std::string encode_entities(std::string_view text);

/// Replaces "&lt;", "&gt;", "&amp;", "&quot;", "&apos;" and "&#39;" by their characters, once; others are kept.
[[nodiscard]] std::string decode_entities(std::string_view text);

}  // namespace ucwagen
