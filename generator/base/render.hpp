#pragma once

#include <string>
#include <string_view>

#include "generator/base/findings.hpp"
#include "generator/base/source_lines.hpp"

/// Findings as text for people and for machines. All are UTF-8 and end with a newline unless empty.
namespace ucwagen::base {

/// `file:line:column: severity[id name]: message`, the line with a caret, the hint and the notes.
[[nodiscard]] std::string render_text(const Findings& findings, const Lines& lines, bool colours);

/// An object with "findings" and "counts"; a place without a line has none of "line" and "column".
[[nodiscard]] std::string render_json(const Findings& findings, const Lines& lines = {});

/// SARIF 2.1.0. `folder` stands before the file names so that they lead from the root of the repository to
/// the pages.
[[nodiscard]] std::string render_sarif(const Findings& findings, const Lines& lines, std::string_view folder);

/// Workflow commands of GitHub, one line each: the findings show beside the lines of a change.
[[nodiscard]] std::string render_github(const Findings& findings, std::string_view folder);

}  // namespace ucwagen::base
