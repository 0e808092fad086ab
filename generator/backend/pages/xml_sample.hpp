#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

/// Makes XML samples from JSON samples: the same message in the XML form of UCWA.
namespace ucwagen::pages {

/// The XML form of a JSON body, indented by two blanks. Links come first, then properties, then embedded
/// resources, each in the order of the JSON text. Dates become ISO 8601 in UTC with seven fraction digits,
/// booleans "True" and "False"; null is left out, since the XML form cannot express it. Nothing if the body is
/// not a JSON object.
inline constexpr int max_sample_nesting = 64;
[[nodiscard]] std::optional<std::string> xml_body(std::string_view json);

/// Adds an XML sample after each JSON sample of an operation that has no XML sample.
void add_xml_twins(ir::Resource& resource);

}  // namespace ucwagen::pages
