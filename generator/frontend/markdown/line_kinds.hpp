#pragma once

#include <string_view>

#include "generator/base/text.hpp"

/// Classifies single lines, without their neighbours. Lines must be trimmed.
namespace ucwagen::markdown {

/// How the lines of the masthead start, which is below the title.
inline constexpr std::string_view applies_to = "Applies to", last_modified = "Last modified";

/// How the sentences before samples start.
inline constexpr std::string_view sample_sentence = "This sample is given",
                                  event_sample_sentence = "Sample of returned";

/// "## Events": up to six '#' and a blank.
[[nodiscard]] bool is_heading(std::string_view line);

/// At least three backticks or tildes; the rest is the info string.
[[nodiscard]] bool is_fence(std::string_view line);
[[nodiscard]] std::string_view fence_info(std::string_view line);
[[nodiscard]] bool closes(std::string_view line, std::string_view opening);

[[nodiscard]] inline bool is_table_row(std::string_view line) { return !line.empty() && line.front() == '|'; }

/// "|:-----|:-----|"
[[nodiscard]] bool is_table_separator(std::string_view line);

/// "|" alone: the rest of a table whose header was lost.
[[nodiscard]] bool is_lone_pipe(std::string_view line);

/// Whether a line starts an HTTP message: "Post https://… HTTP/1.1", "HTTP/1.1 200 OK".
[[nodiscard]] bool starts_message(std::string_view line);

/// Whether a line that is not empty starts a message or a body.
[[nodiscard]] bool starts_sample(std::string_view line);

/// The sentences before samples and the lines of the masthead, which may be emphasised.
[[nodiscard]] bool is_sample_label(std::string_view line);
[[nodiscard]] bool is_masthead(std::string_view line);

}  // namespace ucwagen::markdown
