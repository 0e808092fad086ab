#pragma once

#include <string>
#include <string_view>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

/// Reads a code block: undoes entity escaping and indentation, then separates start line, headers and body.
/// Published samples have no blank line between headers and body, so the body starts at the first
/// line that is not a header.
[[nodiscard]] Sample read_sample(const markdown::Block& block, SampleRole role, bool xml);

/// The type that a sample of event data shows ("completed"), if it shows exactly one.
[[nodiscard]] std::string event_type_of(const Sample& sample);

}  // namespace ucwagen::page
