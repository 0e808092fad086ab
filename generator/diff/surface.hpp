#pragma once

#include <map>
#include <string>
#include <vector>

namespace ucwagen::diff {

/// The declarations of the C++ bindings as texts. As long as a text is unchanged, code that uses the declaration
/// compiles. The comparison knows nothing else about C++.
struct Surface {
  /// Something that code can use: "Phone::number: std::string". Code breaks if it is missing or different in the new
  /// bindings.
  struct Declaration {
    std::string path;  ///< path of its fact
    std::string text;
  };
  /// Something that code must do, such as calling the setter "to". Code breaks if an existing declaration gets a new
  /// demand.
  struct Demand {
    std::string path;
    std::string text;
    std::string of;  ///< text of the declaration
  };

  std::vector<Declaration> declarations;
  std::vector<Demand> demands;
};

/// How the text of a demand ends.
inline constexpr const char* demanded = " is called";

/// Declarations that the new bindings lack: path of the fact in the old edition (or, for a new demand,
/// in the new one) -> texts.
using Losses = std::map<std::string, std::vector<std::string>>;

[[nodiscard]] Losses losses(const Surface& before, const Surface& after);

}  // namespace ucwagen::diff
