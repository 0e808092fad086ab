#pragma once

#include <string>
#include <string_view>

#include "generator/base/findings.hpp"
#include "generator/base/source_lines.hpp"

/// Findings as text for people and for machines. All are UTF-8 and end with a newline unless empty.
namespace ucwagen::base {

/// `file:line:column: severity[id name]: message`, the line with a caret, the hint and the notes.
[[nodiscard]] std::string render_text(const Findings& findings, const Lines& lines, bool colours);

/// An object with "findings" and "counts". A finding about a whole file has no "line" and "column".
[[nodiscard]] std::string render_json(const Findings& findings, const Lines& lines = {});

/// SARIF 2.1.0. `folder` is the path from the root of the repository to the pages; it is put before the file
/// names.
[[nodiscard]] std::string render_sarif(const Findings& findings, const Lines& lines, std::string_view folder);

/// GitHub workflow commands, one line each; GitHub shows the findings beside the changed lines.
[[nodiscard]] std::string render_github(const Findings& findings, std::string_view folder);

}  // namespace ucwagen::base
