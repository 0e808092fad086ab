// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "table.hpp"

/// UCWA's XML form of what else is JSON. XML is read by turning it into the JSON text that says the same, by
/// the description of the type, and written by the reverse; so there is one reader and one writer.
namespace ucwa::detail {

/// Whether these bindings were built with XML.
#ifdef UCWA_XML
inline constexpr bool has_xml = true;
#else
inline constexpr bool has_xml = false;
#endif

/// The JSON text of a `<resource>`, `<input>` or `<events>` document; `error` says why there is none.
[[nodiscard]] std::optional<std::string> json_of_xml(const Type& type, std::string_view xml,
                                                     DecodeError& error);
/// The JSON text of a `<reason>` document; nothing if it is none.
[[nodiscard]] std::optional<std::string> json_of_reason(std::string_view xml);
/// A JSON object as an `<input>` document; nothing if the text is none.
[[nodiscard]] std::optional<std::string> input_xml(std::string_view json);

}  // namespace ucwa::detail
