#pragma once

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

}  // namespace ucwagen::ir
