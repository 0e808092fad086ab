#pragma once

#include <span>
#include <string_view>

namespace ucwagen::base {

/// A file that was compiled into the program; its bytes live as long as the program runs.
struct EmbeddedFile {
  std::string_view name;  ///< relative to the folder it came from, '/' as separator
  std::string_view text;
};

/// The embedded reference: everything in spec/, the corrections among it, sorted by name.
[[nodiscard]] std::span<const EmbeddedFile> embedded_reference();

/// Our own templates: everything in templates/, sorted by name.
[[nodiscard]] std::span<const EmbeddedFile> embedded_templates();

/// The support library of the bindings, which every generated tree gets a copy of: everything in runtime/bindings/.
[[nodiscard]] std::span<const EmbeddedFile> embedded_runtime();

/// The client on top of the bindings, in every tree whose reference has what it needs: everything in runtime/client/.
[[nodiscard]] std::span<const EmbeddedFile> embedded_client();

}  // namespace ucwagen::base
