#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Parses description cells: a type at the end, limits and defaults anywhere in the prose.
///
///     cell   = prose [ type ]        with or without blanks: "The building.String", "Street (Level)Low, or High"
///     type   = [ "Nullable " ] [ "Array of " ] base
///     base   = "String" | "Boolean" | …        the primitive types of base/primitive_types.def
///            | "(" EnumName ")" values
///     values = V | V " or " V | V { ", " V } ", or " V
namespace ucwagen::phrase {

enum class Base {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) name,
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
  enumeration
};

/// A type as a cell states it.
struct Stated {
  Base base = Base::string;
  std::string enumeration;  ///< only for Base::enumeration
  bool array = false;
  bool nullable = false;
  std::vector<std::string> values;  ///< members in the order of their declaration: the zero value first
  friend bool operator==(const Stated&, const Stated&) = default;
};

enum class Limit { max_length, minimum, maximum };

/// Limits and default as the prose states them, without units.
struct Limits {
  std::optional<std::int64_t> max_length;  ///< characters
  std::optional<std::int64_t> minimum;
  std::optional<std::int64_t> maximum;
  std::optional<std::string> default_value;  ///< "5", "HR48X48", "Voicemail"
  std::vector<Limit> repeated;               ///< stated twice with the same value
  std::vector<Limit> contradictory;          ///< stated twice with different values; the first one is used
  friend bool operator==(const Limits&, const Limits&) = default;
};

/// A parsed description cell.
struct Phrase {
  std::string prose;  ///< without the type, but with the sentences on limits
  std::optional<Stated> type;
  Limits limits;
  bool unknown = false;    ///< a Type column says so; the type is then not derived and not reported
  bool malformed = false;  ///< the end looks like a type but is none: "Array of Strings", "Nullable (Level"
};

/// Parses a description cell, given as flattened text.
[[nodiscard]] Phrase parse(std::string_view cell);

/// Parses a cell of a Type column: only a type; the values of an enumeration are optional.
[[nodiscard]] std::optional<Stated> parse_type(std::string_view cell);

/// Reads the limits of a text.
[[nodiscard]] Limits parse_limits(std::string_view prose);

/// The phrase that parses to this type: "Nullable (Importance) Normal, Urgent, or Emergency".
[[nodiscard]] std::string print(const Stated& type);

}  // namespace ucwagen::phrase
