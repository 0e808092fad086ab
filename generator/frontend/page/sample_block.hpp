#pragma once

#include <string>
#include <string_view>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

/// Takes a code block apart: undoes entity escaping and indentation, then parts start line, headers and body.
/// The published samples leave out the blank line between headers and body, so the body starts at the first
/// line that is no header.
[[nodiscard]] Sample read_sample(const markdown::Block& block, SampleRole role, bool xml);

/// The type that a sample of event data shows ("completed"), if it shows exactly one.
[[nodiscard]] std::string event_type_of(const Sample& sample);

}  // namespace ucwagen::page
