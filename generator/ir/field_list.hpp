#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <tuple>

/// What a list of fields is made of; ir/fields.hpp has the lists.
namespace ucwagen::ir {

/// Rules for the value of a field. The default has none.
struct FieldRules {
  std::string_view note = {};  ///< description in the schema
  bool not_empty = false;      ///< a text of at least one character
  bool omit_empty = false;     ///< the member is left out if there is no value
  bool identity = false;       ///< identifies the fact, so a correction cannot change it
  std::int64_t least = std::numeric_limits<std::int64_t>::min();
  std::int64_t most = std::numeric_limits<std::int64_t>::max();
  std::string_view one_of = {};  ///< the allowed words, separated by blanks; for the schema
};

template <typename Owner, typename Value>
struct Field {
  std::string_view name;
  Value Owner::*member;
  FieldRules rules;
};

template <typename Owner, typename Value>
constexpr Field<Owner, Value> field(std::string_view name, Value Owner::*member, FieldRules rules = {}) {
  return {name, member, rules};
}

/// `name` is the name of the struct in the schema, `list` has its fields in the order of the IR.
template <typename T>
struct Fields;

template <typename T>
concept HasFields = requires {
  Fields<T>::list;
};

/// Calls `visit(field)` for each field of a struct.
template <HasFields T>
constexpr void each_field(const auto& visit) {
  std::apply([&](const auto&... fields) { (visit(fields), ...); }, Fields<T>::list);
}

inline constexpr FieldRules named{.not_empty = true};
inline constexpr FieldRules identity{.not_empty = true, .identity = true};
inline constexpr FieldRules omitted{.omit_empty = true};
inline constexpr FieldRules http_status{.least = 100, .most = 599};
inline constexpr FieldRules resource_name{.note = "Name of a resource."};

}  // namespace ucwagen::ir
