#pragma once

#include <string>
#include <string_view>

namespace ucwagen::cpp {

/// The C++ namespace of a tree and what follows from it.
struct Namespace {
  std::string name = "ucwa";    ///< "ucwa", "contoso::ucwa": identifiers joined by "::"
  std::string folder = "ucwa";  ///< "contoso/ucwa": below include/
  std::string flat = "ucwa";    ///< "contoso_ucwa": for targets and packages of CMake
  std::string macro = "UCWA";   ///< "CONTOSO_UCWA"

  /// Empty if the text is no namespace that C++ takes: a keyword, a reserved name, something else.
  [[nodiscard]] static std::string problem(std::string_view name);
  /// `name` must have no problem.
  [[nodiscard]] static Namespace of(std::string_view name);
};

/// A runtime file for another namespace. Runtime files keep to four forms in which the name `ucwa` stands:
/// `namespace ucwa`, `ucwa::`, includes of `ucwa/…`, and macros `UCWA_…`; these are replaced where no longer
/// word contains them.
[[nodiscard]] std::string renamed(std::string_view text, const Namespace& to);

}  // namespace ucwagen::cpp
