#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/base/input.hpp"

/// Where a command finds what the user did not name.
namespace ucwagen::command {

/// The pages to read where no input is named: the folder that the environment variable UCWAGEN_REFERENCE
/// names, or the reference that is compiled into the program.
[[nodiscard]] base::Input default_input();

/// A file of the compiled-in reference, such as "corrections.json"; empty where it has none.
[[nodiscard]] std::string_view embedded_file(std::string_view name);

/// The bytes of a file that the user named, or nothing if it cannot be read.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path);

/// Puts text where the user wants it, whole or not at all; "-" is no file and not meant here. An error is a
/// sentence. `changed` tells whether the file had other bytes before.
[[nodiscard]] std::optional<std::string> write_file(const std::string& path, const std::string& text,
                                                    bool& changed);

}  // namespace ucwagen::command
