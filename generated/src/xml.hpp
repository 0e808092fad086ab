// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "table.hpp"

/// UCWA's XML form. XML is converted to JSON, using the description of the type, and then read as JSON; it is written
/// in the reverse way. So there is only one reader and one writer.
namespace ucwa::detail {

/// Whether these bindings were built with XML.
#ifdef UCWA_XML
inline constexpr bool has_xml = true;
#else
inline constexpr bool has_xml = false;
#endif

/// The JSON text of a `<reason>` document; nothing if the text is not one.
[[nodiscard]] std::optional<std::string> json_of_reason(std::string_view xml);
/// A JSON object as an `<input>` document; nothing if the text is not an object.
[[nodiscard]] std::optional<std::string> input_xml(std::string_view json);

}  // namespace ucwa::detail
