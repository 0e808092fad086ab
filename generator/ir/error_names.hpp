#pragma once

#include <string>
#include <vector>

#include "generator/ir/model.hpp"

namespace ucwagen::ir {

/// The enumerations whose members are the codes and subcodes of errors.
inline constexpr const char* error_code_enumeration = "ErrorCode";
inline constexpr const char* error_subcode_enumeration = "ErrorSubcode";

/// The texts of these enumerations are compared without regard to case.
[[nodiscard]] inline bool is_error_enumeration(const std::string& name) {
  return name == error_code_enumeration || name == error_subcode_enumeration;
}

/// Sets Api::error_codes and Api::error_subcodes from the pages of the two enumerations and from every table
/// of errors. Spellings that differ only in case are one name: pages write both PreconditionFailed and
/// PreConditionFailed.
void close_error_names(Api& api);

/// The members of an enumeration; for ErrorCode and ErrorSubcode, also those that only tables name. nullptr if there is
/// none of that name.
[[nodiscard]] const std::vector<Member>* complete_members(const Api& api, const std::string& enumeration);

/// The enumerations with these members, sorted by name. ErrorCode and ErrorSubcode are included if they have a page or
/// if a table names a member.
[[nodiscard]] std::vector<Enumeration> complete_enumerations(const Api& api);

/// Adds ErrorCode and ErrorSubcode to a sorted list that lacks them: the C++ bindings always have both.
[[nodiscard]] std::vector<Enumeration> with_error_enumerations(std::vector<Enumeration> list);

}  // namespace ucwagen::ir
