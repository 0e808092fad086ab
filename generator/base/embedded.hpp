#pragma once

#include <span>
#include <string_view>

namespace ucwagen::base {

/// A file that was compiled into the program. Its bytes have static storage.
struct EmbeddedFile {
  std::string_view name;  ///< relative to the folder it came from, '/' as separator
  std::string_view text;
};

/// The embedded reference: everything in spec/, including the corrections, sorted by name.
[[nodiscard]] std::span<const EmbeddedFile> embedded_reference();

/// The built-in templates: everything in templates/, sorted by name.
[[nodiscard]] std::span<const EmbeddedFile> embedded_templates();

/// The support library of the bindings, copied into every generated tree: everything in runtime/bindings/.
[[nodiscard]] std::span<const EmbeddedFile> embedded_runtime();

/// The client, copied into every tree whose reference has what it needs: everything in runtime/client/.
[[nodiscard]] std::span<const EmbeddedFile> embedded_client();

}  // namespace ucwagen::base
