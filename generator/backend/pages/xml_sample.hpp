#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

/// The XML form of JSON samples: the same message as UCWA writes it in XML.
namespace ucwagen::pages {

/// The XML form of a JSON body, indented by two blanks. Links come first, then properties, then embedded
/// resources, each in the order of the JSON text. Dates become ISO 8601 in UTC with seven fraction digits,
/// booleans "True" and "False"; null is left out, for the XML form has no word for it. Nothing if the body is
/// not a JSON object.
inline constexpr int max_sample_nesting = 64;
[[nodiscard]] std::optional<std::string> xml_body(std::string_view json);

/// Adds the XML form of each JSON example of an operation that has no XML example at all.
void add_xml_examples(ir::Resource& resource);

}  // namespace ucwagen::pages
