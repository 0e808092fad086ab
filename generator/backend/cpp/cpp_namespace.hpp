#pragma once

#include <string>
#include <string_view>

#include "generator/base/result.hpp"

namespace ucwagen::cpp {

/// The C++ namespace of a tree, and the names that are derived from it.
struct Namespace {
  std::string name = "ucwa";    ///< "ucwa", "contoso::ucwa": identifiers joined by "::"
  std::string folder = "ucwa";  ///< "contoso/ucwa": below include/
  std::string flat = "ucwa";    ///< "contoso_ucwa": for targets and packages of CMake
  std::string macro = "UCWA";   ///< "CONTOSO_UCWA"

  /// Why the text cannot be a C++ namespace (a keyword, a reserved name …).
  [[nodiscard]] static base::Failure problem(std::string_view name);
  /// `name` must have no problem.
  [[nodiscard]] static Namespace of(std::string_view name);
};

/// A runtime file for another namespace. Runtime files use the name `ucwa` in four forms only: `namespace ucwa`,
/// `ucwa::`, includes of `ucwa/…`, and macros `UCWA_…`. These are replaced unless they are part of a longer word.
[[nodiscard]] std::string renamed(std::string_view text, const Namespace& to);

}  // namespace ucwagen::cpp
