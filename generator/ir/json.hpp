#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"

/// Prints and reads the JSON IR. `parse(print(api))` equals `api` but for the columns of its sources.
namespace ucwagen::ir {

/// The IR as UTF-8 text, indented by two spaces, with fields in the documented order and a final newline. A header that
/// a sample repeats is printed once, with its values joined by ", " as HTTP allows, since a JSON object has each name
/// only once.
[[nodiscard]] std::string print(const Api& api);

/// Reads an IR. Text that is not JSON, or not an IR, gives Rule::bad_ir with the JSON pointer of the error in
/// the message (at most `max_ir_errors` of them); another version gives Rule::ir_version. Unknown members
/// are ignored. `file` is the name in diagnostics.
[[nodiscard]] std::optional<Api> parse(const std::string& file, std::string_view text,
                                       Diagnostics& diagnostics);

inline constexpr int max_ir_errors = 20;

/// The JSON Schema (2020-12) of the IR, as text.
[[nodiscard]] std::string schema();

}  // namespace ucwagen::ir
