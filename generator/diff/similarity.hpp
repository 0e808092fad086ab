#pragma once

#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

/// Heuristics that find renamed facts.
namespace ucwagen::diff {

/// The names differ only in case.
[[nodiscard]] bool same_but_for_case(std::string_view a, std::string_view b);

/// The texts share at least four fifths of their words, and have at least four words.
[[nodiscard]] bool similar_prose(std::string_view a, std::string_view b);

/// Both resources have members and share at least four fifths of them.
[[nodiscard]] bool similar_members(const ir::Resource& a, const ir::Resource& b);

/// The text in one line without repeated blanks, so that texts that differ only in layout are equal.
[[nodiscard]] std::string normal_prose(std::string_view text);

}  // namespace ucwagen::diff
