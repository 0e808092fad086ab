#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Converts names of the reference to C++ identifiers and file names. No other code builds
/// identifiers.
///
/// Names come from pages and may be any text. Every function here returns a valid identifier (or file name) for every
/// input, and the same result for the same input.
namespace ucwagen::cpp {

/// Longer identifiers are cut and end in a hash of the whole name. The limit is below that of all compilers.
inline constexpr std::size_t max_identifier = 120;

/// "IPv6NotSupported" -> "ipv6_not_supported", "User.ReadWrite" -> "user_read_write", "delete" -> "delete_".
/// A trailing underscore avoids keywords up to C++26 and macros that common headers define in
/// lower case.
[[nodiscard]] std::string snake_case(std::string_view wire);

/// "addPhoneAudio" -> "AddPhoneAudio", "search2" -> "Search2"; for types. Inner capitals are kept:
/// "reNegotiation" -> "ReNegotiation".
[[nodiscard]] std::string pascal_case(std::string_view wire);

/// "a::b" -> "A_B", for the prefix of macros.
[[nodiscard]] std::string macro_case(std::string_view wire);

/// A file name without its extension, with [a-z0-9_] only, and never a device name of Windows ("con" -> "con_").
[[nodiscard]] std::string file_stem(std::string_view wire);
/// Whether a name that a NameScope has given may be a file name as it is.
[[nodiscard]] bool is_file_stem(std::string_view stem);

/// Whether the text is a keyword, an alternative token or a macro that a standard or system header defines.
[[nodiscard]] bool is_reserved(std::string_view identifier);

/// The names of one scope (a struct's members, a namespace's types, a folder's files). Each name is given once,
/// compared without regard to case, so that it also works for files. The first fact gets the plain name, later ones a
/// number: "state", "state_2". A name that the generated code itself declares there gets a trailing underscore:
/// "links_".
class NameScope {
 public:
  NameScope() = default;
  explicit NameScope(std::initializer_list<std::string_view> declared)
      : declared_(declared.begin(), declared.end()) {}

  [[nodiscard]] std::string claim(std::string identifier);

 private:
  [[nodiscard]] bool is_declared(std::string_view name) const;

  std::vector<std::string> declared_;
  std::map<std::string, int> given_;  ///< by name in lower case: the next number to try
};

}  // namespace ucwagen::cpp
