#pragma once

#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

/// Whether two things of two editions are likely the same under another name.
namespace ucwagen::diff {

/// The names differ in case alone.
[[nodiscard]] bool same_but_for_case(std::string_view a, std::string_view b);

/// The texts share at least four of five words. Texts of fewer than four words say too little.
[[nodiscard]] bool similar_prose(std::string_view a, std::string_view b);

/// Both resources have members, and share at least four of five of them.
[[nodiscard]] bool similar_members(const ir::Resource& a, const ir::Resource& b);

/// The text in one line without repeated blanks: what is left of a difference that is only in the layout is
/// nothing.
[[nodiscard]] std::string normal_prose(std::string_view text);

}  // namespace ucwagen::diff
