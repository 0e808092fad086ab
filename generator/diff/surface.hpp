#pragma once

#include <map>
#include <string>
#include <vector>

namespace ucwagen::diff {

/// What C++ code can name of the bindings, as texts that are the same for as long as code that names them compiles.
/// The comparison knows nothing else of C++.
struct Surface {
  /// Something that code can use: "Phone::number: std::string". Gone or another one in the new bindings: code breaks.
  struct Declaration {
    std::string path;  ///< of the fact that it stands for
    std::string text;
  };
  /// Something that code must do: "to" has to be called. New for a declaration that was there: code breaks.
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

/// What the old bindings offer and the new ones do not: path of the fact in the old edition (or, for a new demand,
/// in the new one) -> texts.
using Losses = std::map<std::string, std::vector<std::string>>;

[[nodiscard]] Losses losses(const Surface& before, const Surface& after);

}  // namespace ucwagen::diff
