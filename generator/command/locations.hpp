#pragma once

#include <string>
#include <string_view>

#include "generator/base/input.hpp"
#include "generator/base/result.hpp"

/// Default inputs, and access to files that the user names.
namespace ucwagen::command {

/// The default pages: the folder in the environment variable UCWAGEN_REFERENCE, or the reference that is compiled
/// into the program.
[[nodiscard]] base::Input default_input();

/// A file of the compiled-in reference, such as "corrections.json"; empty if there is no such file.
[[nodiscard]] std::string_view embedded_file(std::string_view name);

/// Maximum size in bytes of an IR, a corrections file, a baseline and a template. The IR of the
/// published edition has 3 MB. The limit also stops reading of endless devices.
inline constexpr std::size_t max_file_bytes = std::size_t{64} << 20U;

/// The content of a file that the user named.
[[nodiscard]] base::Result<std::string> read_file(const std::string& path,
                                                  std::size_t limit = max_file_bytes);

/// Writes a file, completely or not at all, and returns whether its content changed. "-" has no special meaning.
[[nodiscard]] base::Result<bool> write_file(const std::string& path, const std::string& text);

}  // namespace ucwagen::command
