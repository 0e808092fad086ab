#pragma once

#include <optional>
#include <string_view>

#include "generator/ir/model.hpp"

/// The words by which the IR names the values of the model's enumerations.
namespace ucwagen::ir {

[[nodiscard]] std::string_view to_string(How how);
[[nodiscard]] std::string_view to_string(TypeKind kind);
[[nodiscard]] std::string_view to_string(Cardinality cardinality);
[[nodiscard]] std::string_view to_string(ResponseKind kind);
[[nodiscard]] std::string_view to_string(Media media);

/// The value that a word names, or nothing.
template <typename Enum>
[[nodiscard]] std::optional<Enum> from_string(std::string_view word);
template <>
std::optional<How> from_string<How>(std::string_view word);
template <>
std::optional<TypeKind> from_string<TypeKind>(std::string_view word);
template <>
std::optional<Cardinality> from_string<Cardinality>(std::string_view word);
template <>
std::optional<ResponseKind> from_string<ResponseKind>(std::string_view word);
template <>
std::optional<Media> from_string<Media>(std::string_view word);

}  // namespace ucwagen::ir
