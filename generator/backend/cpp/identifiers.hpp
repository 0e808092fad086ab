#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>

/// The one place that turns names of the reference into names of C++ and of files. Nothing else builds an
/// identifier.
///
/// Names come from pages and may be anything: every function here returns something that a compiler (or a
/// file system) takes, for every input, and the same for the same input.
namespace ucwagen::cpp {

/// Identifiers longer than this are cut and end in a hash of the whole: no compiler's limit is reached.
inline constexpr std::size_t max_identifier = 120;

/// "IPv6NotSupported" -> "ipv6_not_supported", "User.ReadWrite" -> "user_read_write", "delete" -> "delete_".
/// A trailing underscore keeps clear of keywords up to C++26 and of macros that common headers define in
/// lower case.
[[nodiscard]] std::string snake_case(std::string_view wire);

/// "addPhoneAudio" -> "AddPhoneAudio", "search2" -> "Search2"; for types. Inner capitals are kept:
/// "reNegotiation" -> "ReNegotiation".
[[nodiscard]] std::string pascal_case(std::string_view wire);

/// "a::b" -> "A_B", for the prefix of macros.
[[nodiscard]] std::string macro_case(std::string_view wire);

/// A file name without its extension, of [a-z0-9_] alone, never a device name of Windows ("con" -> "con_").
[[nodiscard]] std::string file_stem(std::string_view wire);

/// Whether the text is a keyword, an alternative token or a macro that a standard or system header defines.
[[nodiscard]] bool is_reserved(std::string_view identifier);

/// The names of one scope (a struct's members, a namespace's types, a folder's files): each is given once,
/// compared without regard to case, so that it serves files too. Who asks first gets the plain name, later
/// ones a number: "state", "state_2". A name that our own code declares there gets a trailing underscore:
/// "links_".
class NameScope {
 public:
  NameScope() = default;
  explicit NameScope(std::initializer_list<std::string_view> declared);

  [[nodiscard]] std::string claim(std::string identifier);

 private:
  std::set<std::string> used_, declared_;  ///< in small letters
  std::map<std::string, int> next_;        ///< the number to try first for a name that was given before
};

}  // namespace ucwagen::cpp
