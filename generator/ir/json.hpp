#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"

/// The JSON IR, both ways. `parse(print(api))` is `api` again, but for the columns of its sources.
namespace ucwagen::ir {

/// The IR as UTF-8 text: two spaces, fields in the documented order, a final newline. A header that a sample
/// repeats is printed once with its values joined by ", ", as HTTP allows, because JSON names each member
/// once.
[[nodiscard]] std::string print(const Api& api);

/// Reads an IR. Text that is not JSON, or not an IR, gives Rule::bad_ir with the JSON pointer of the fault in
/// the message (at most `max_ir_errors` of them); another version gives Rule::ir_version. Members that
/// this version does not know are ignored. `file` is what the diagnostics name.
[[nodiscard]] std::optional<Api> parse(const std::string& file, std::string_view text,
                                       Diagnostics& diagnostics);

inline constexpr int max_ir_errors = 20;

/// The JSON Schema (2020-12) of the IR, as text.
[[nodiscard]] std::string schema();

}  // namespace ucwagen::ir
