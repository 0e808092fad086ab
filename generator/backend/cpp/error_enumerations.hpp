#pragma once

#include <vector>

#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// The enumerations of a reference with ErrorCode and ErrorSubcode among them, each with the members of its
/// page and then every value that an error table, an event table or the list of status codes shows besides.
/// Spellings that differ in case alone are one value: pages write both PreconditionFailed and
/// PreConditionFailed.
[[nodiscard]] std::vector<ir::Enumeration> with_error_enumerations(const ir::Api& api);

/// Whether the texts of an enumeration compare without regard to case.
[[nodiscard]] bool ignores_case(const ir::Enumeration& enumeration);

}  // namespace ucwagen::cpp
