// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace ucwa::client {

/// A body of the type application/x-www-form-urlencoded.
[[nodiscard]] std::string form(std::initializer_list<std::pair<std::string_view, std::string_view>> fields);

}  // namespace ucwa::client
