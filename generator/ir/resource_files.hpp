#pragma once

#include <set>
#include <string_view>

#include "generator/ir/model.hpp"

namespace ucwagen::ir {

/// Adds the files that the facts of a resource come from. There are several if pages were joined. The strings are those
/// of the resource. A scope does not name its resource, so a page that has only scopes is missing.
void add_files(const Resource& resource, std::set<std::string_view>& files);

}  // namespace ucwagen::ir
