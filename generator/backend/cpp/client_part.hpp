#pragma once

#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// True for a file of the client, by its path in runtime/ or in the tree before its namespace is changed.
[[nodiscard]] bool is_client_path(std::string_view path);

/// What the client needs and the reference lacks, as one text for people: "root GET, events". Empty if
/// the client can be part of the tree.
[[nodiscard]] std::string missing_for_client(const ir::Api& api);

}  // namespace ucwagen::cpp
