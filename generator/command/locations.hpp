#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/base/input.hpp"

/// Default inputs, and access to files that the user names.
namespace ucwagen::command {

/// The default pages: the folder in the environment variable UCWAGEN_REFERENCE, or the reference that is compiled into
/// the program.
[[nodiscard]] base::Input default_input();

/// A file of the compiled-in reference, such as "corrections.json"; empty if there is no such file.
[[nodiscard]] std::string_view embedded_file(std::string_view name);

/// Maximum size in bytes of an IR, a corrections file, a baseline and a template. The IR of the
/// published edition has 3 MB. The limit also stops reading of endless devices.
inline constexpr std::size_t max_file_bytes = std::size_t{64} << 20U;

/// The content of a file that the user named, or a message that says why it cannot be read.
struct FileText {
  std::optional<std::string> text;
  std::string problem;  ///< "x.json cannot be read"

  explicit operator bool() const { return text.has_value(); }
  const std::string& operator*() const { return *text; }
};
[[nodiscard]] FileText read_file(const std::string& path, std::size_t limit = max_file_bytes);

/// Writes a file, completely or not at all. "-" has no special meaning. Returns a message if that fails. `changed`
/// tells whether the content differs from that before.
[[nodiscard]] std::optional<std::string> write_file(const std::string& path, const std::string& text,
                                                    bool& changed);

}  // namespace ucwagen::command
