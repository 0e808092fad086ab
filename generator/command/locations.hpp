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

/// An IR, a table of corrections, a baseline and a template may have at most this many bytes. The IR of the
/// published edition has 3 MB; a device without end is told from a file by it.
inline constexpr std::size_t max_file_bytes = std::size_t{64} << 20U;

/// The bytes of a file that the user named, or a sentence that says why there are none.
struct FileText {
  std::optional<std::string> text;
  std::string problem;  ///< "x.json cannot be read"

  explicit operator bool() const { return text.has_value(); }
  const std::string& operator*() const { return *text; }
};
[[nodiscard]] FileText read_file(const std::string& path, std::size_t limit = max_file_bytes);

/// Puts text where the user wants it, whole or not at all; "-" is no file and not meant here. An error is a
/// sentence. `changed` tells whether the file had other bytes before.
[[nodiscard]] std::optional<std::string> write_file(const std::string& path, const std::string& text,
                                                    bool& changed);

}  // namespace ucwagen::command
