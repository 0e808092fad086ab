#pragma once

#include <array>
#include <string>
#include <string_view>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/headings.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

/// A section of an operation that has a sample.
struct SampleSection {
  Section section;
  SampleRole role;
  bool xml;
};

inline constexpr std::array sample_sections{
    SampleSection{Section::json_request, SampleRole::request, false},
    SampleSection{Section::json_response, SampleRole::response, false},
    SampleSection{Section::xml_request, SampleRole::request, true},
    SampleSection{Section::xml_response, SampleRole::response, true}};

/// Null if the section is another one.
[[nodiscard]] const SampleSection* find_sample_section(Section section);

/// Reads a code block: undoes entity escaping and indentation, then separates start line, headers and body.
/// Published samples have no blank line between headers and body, so the body starts at the first
/// line that is not a header.
[[nodiscard]] Sample read_sample(const markdown::Block& block, SampleRole role, bool xml);

/// The type that a sample of event data shows ("completed"), if it shows exactly one.
[[nodiscard]] std::string event_type_of(const Sample& sample);

}  // namespace ucwagen::page
